package it.trama.fund.ledger;

import it.trama.fund.Budget;
import it.trama.fund.CommitmentRefusal;
import it.trama.fund.CommitmentRefusal.ClosedYear;
import it.trama.fund.CommitmentRefusal.MoreThanCommitted;
import it.trama.fund.CommitmentRefusal.NoSuchLine;
import it.trama.fund.CommitmentRefusal.NotEnough;
import it.trama.fund.CommitmentState;
import it.trama.fund.FundRules;
import it.trama.fund.NewCommitment;
import it.trama.fund.OpenLine;
import it.trama.fund.ledger.Movements.LineYear;
import it.trama.fund.ledger.Movements.NewMovement;
import it.trama.fund.ledger.Movements.Settlement;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Each operation takes the line first, then asks: two at once go one after the other, and the second sees what the first did. */
@Service
class Ledger implements Budget {

    private final Movements movements;
    private final FundRules rules;

    Ledger(Movements movements, FundRules rules) {
        this.movements = movements;
        this.rules = rules;
    }

    @Override
    public List<OpenLine> openLines(int year) {
        Map<String, List<String>> binding = rules.committing(year);
        return movements.openLines(year).stream()
                .map(line -> line.bound(binding.getOrDefault(line.fund(), List.of())))
                .toList();
    }

    @Override
    public Optional<OpenLine> line(UUID line) {
        return movements.line(line);
    }

    @Override
    public Optional<CommitmentState> commitment(UUID commitment) {
        return movements.commitment(commitment);
    }

    @Override
    public Map<UUID, CommitmentState> commitments(Collection<UUID> commitments) {
        return movements.commitments(commitments).stream()
                .collect(Collectors.toMap(CommitmentState::id, Function.identity()));
    }

    @Override
    public Result<UUID, CommitmentRefusal> commit(NewCommitment commitment) {
        Optional<LineYear> line = movements.lock(commitment.line());
        Optional<UUID> earlier = movements.commitmentOf(commitment);
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        if (line.isEmpty()) {
            return Result.refused(new NoSuchLine());
        }
        if (!line.get().open()) {
            return Result.refused(new ClosedYear(line.get().year()));
        }
        Money available = movements.line(commitment.line()).orElseThrow().available();
        if (commitment.amount().isMoreThan(available)) {
            return Result.refused(new NotEnough(available));
        }
        if (!movements.add(commitment)) {
            return Result.done(movements.commitmentOf(commitment).orElseThrow());
        }
        movements.add(
                new NewMovement(commitment.line(), "COMMITTED", commitment.amount(), commitment.id(), null, null));
        return Result.done(commitment.id());
    }

    @Override
    public Result<UUID, CommitmentRefusal> settle(UUID commitment, Money amount, UUID source) {
        if (amount.amount().signum() <= 0) {
            throw new IllegalArgumentException("a settlement is of more than nothing, not " + amount);
        }
        Optional<LineYear> line =
                movements.commitment(commitment).map(CommitmentState::line).flatMap(movements::lock);
        if (line.isEmpty()) {
            return Result.refused(new NoSuchLine());
        }
        Optional<UUID> earlier = movements.settled(commitment, source);
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        if (!line.get().open()) {
            return Result.refused(new ClosedYear(line.get().year()));
        }
        Money left = movements.commitment(commitment).orElseThrow().left();
        if (amount.isMoreThan(left)) {
            return Result.refused(new MoreThanCommitted(left));
        }
        return Result.done(
                movements.add(new NewMovement(line.get().id(), "SETTLED", amount, commitment, null, source)));
    }

    @Override
    public Map<UUID, CommitmentRefusal> settleAll(List<Settling> settlings) {
        var wanted = settlings.stream().map(Settling::commitment).collect(Collectors.toSet());
        var lines = movements.lockAll(
                commitments(wanted).values().stream().map(CommitmentState::line).collect(Collectors.toSet()));
        var states = commitments(wanted);
        var settled =
                movements.settledAmong(settlings.stream().map(Settling::source).toList());
        var left = new HashMap<UUID, Money>();
        var refused = new HashMap<UUID, CommitmentRefusal>();
        var kept = new ArrayList<Settling>();
        for (Settling one : settlings) {
            if (settled.contains(one.source())) {
                continue;
            }
            CommitmentState state = states.get(one.commitment());
            Money rest = state == null ? Money.ZERO : left.getOrDefault(one.commitment(), state.left());
            var refusal = refusal(state, lines, one.amount(), rest);
            if (refusal.isPresent()) {
                refused.put(one.source(), refusal.get());
            } else {
                left.put(one.commitment(), rest.minus(one.amount()));
                kept.add(one);
            }
        }
        movements.settle(kept);
        return refused;
    }

    private static Optional<CommitmentRefusal> refusal(
            @Nullable CommitmentState state, Map<UUID, LineYear> lines, Money amount, Money left) {
        if (state == null) {
            return Optional.of(new NoSuchLine());
        }
        LineYear line = Objects.requireNonNull(lines.get(state.line()));
        if (!line.open()) {
            return Optional.of(new ClosedYear(line.year()));
        }
        return amount.isMoreThan(left) ? Optional.of(new MoreThanCommitted(left)) : Optional.empty();
    }

    @Override
    public Result<Money, CommitmentRefusal> reverseSettlement(UUID source, UUID reversalSource) {
        Optional<LineYear> closed = movements.standing(source).stream()
                .map(Settlement::lineId)
                .distinct()
                .flatMap(line -> movements.lock(line).stream())
                .filter(line -> !line.open())
                .findFirst();
        if (closed.isPresent()) {
            return Result.refused(new ClosedYear(closed.get().year()));
        }
        Money back = Money.ZERO;
        for (Settlement settlement : movements.standing(source)) {
            movements.add(new NewMovement(
                    settlement.lineId(),
                    "REVERSED",
                    settlement.amount(),
                    settlement.commitmentId(),
                    settlement.id(),
                    reversalSource));
            back = back.plus(settlement.amount());
        }
        return Result.done(back);
    }

    @Override
    public Result<Money, CommitmentRefusal> release(UUID commitment, UUID source) {
        Optional<LineYear> line =
                movements.commitment(commitment).map(CommitmentState::line).flatMap(movements::lock);
        if (line.isEmpty()) {
            return Result.done(Money.ZERO);
        }
        Money left = movements.commitment(commitment).orElseThrow().left();
        if (left.isZero()) {
            return Result.done(Money.ZERO);
        }
        if (!line.get().open()) {
            return Result.refused(new ClosedYear(line.get().year()));
        }
        movements.add(new NewMovement(line.get().id(), "RELEASED", left, commitment, null, source));
        return Result.done(left);
    }
}
