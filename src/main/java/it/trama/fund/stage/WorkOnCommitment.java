package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.fund.stage.ContractRows.Commitment;
import it.trama.fund.stage.EntryRefusal.ClosedYear;
import it.trama.fund.stage.EntryRefusal.InTheFuture;
import it.trama.fund.stage.EntryRefusal.NotReversible;
import it.trama.fund.stage.EntryRefusal.TooMuch;
import it.trama.fund.stage.EntryRefusal.What;
import it.trama.fund.stage.EntryRows.Entry;
import it.trama.fund.stage.EntryRows.Said;
import it.trama.fund.stage.EntryRows.Taken;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commits a contract on a line, settles it, gives back what is left of it; records the payment of any commitment that was settled. */
@Service
class WorkOnCommitment {

    /** @param entry its id becomes the commitment's */
    record Contract(Entry entry, String label) {}

    /** @param what SETTLED, PAID or RELEASED */
    record Step(UUID id, UUID commitment, String what, Money amount, Said said) {}

    private final EntryRows rows;
    private final ContractRows commitments;
    private final FundDesk desk;

    WorkOnCommitment(EntryRows rows, ContractRows commitments, FundDesk desk) {
        this.rows = rows;
        this.commitments = commitments;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, EntryRefusal> handle(Contract contract) {
        desk.requireWriting();
        Entry entry = contract.entry();
        Taken line = rows.take(entry.line()).orElseThrow(NotFound::new);
        if (commitments.find(entry.id()).isPresent()) {
            return Result.done(entry.id());
        }
        Optional<EntryRefusal> refusal = closedOrFuture(line, entry.said())
                .or(() -> line.stand().after("COMMITTED", entry.amount()).against(line.stand()));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        commitments.add(entry.id(), entry.line(), contract.label());
        var movement = new Entry(UUID.randomUUID(), entry.line(), "COMMITTED", entry.amount(), entry.said());
        rows.add(movement, entry.id());
        desk.write("fund.contract_committed", "%s: %s".formatted(line.code(), entry.amount()));
        return Result.done(entry.id());
    }

    private Optional<EntryRefusal> closedOrFuture(Taken line, Said said) {
        if (!line.open()) {
            return Optional.of(new ClosedYear(line.year()));
        }
        return said.day().isAfter(desk.today()) ? Optional.of(new InTheFuture()) : Optional.empty();
    }

    /** Answers the commitment's line. */
    @Transactional
    public Result<UUID, EntryRefusal> handle(Step step) {
        desk.requireWriting();
        UUID lineId =
                commitments.find(step.commitment()).orElseThrow(NotFound::new).line();
        Taken line = rows.take(lineId).orElseThrow(NotFound::new);
        if (rows.holds(step.id())) {
            return Result.done(lineId);
        }
        Commitment standing = commitments.find(step.commitment()).orElseThrow(NotFound::new);
        Optional<EntryRefusal> refusal = closedOrFuture(line, step.said()).or(() -> against(step, standing));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        rows.add(new Entry(step.id(), lineId, step.what(), step.amount(), step.said()), step.commitment());
        desk.write("fund.commitment_worked", "%s: %s %s".formatted(line.code(), step.what(), step.amount()));
        return Result.done(lineId);
    }

    /** What other modules committed they settle and give back themselves. */
    private static Optional<EntryRefusal> against(Step step, Commitment standing) {
        boolean pays = step.what().equals("PAID");
        if (!pays && !standing.sourceKind().equals(ContractRows.CONTRACT)) {
            return Optional.of(new NotReversible());
        }
        Money most = pays ? standing.consumed().toPay() : standing.consumed().toSettle();
        return step.amount().isMoreThan(most)
                ? Optional.of(new TooMuch(pays ? What.PAID : What.SETTLED, most))
                : Optional.empty();
    }
}
