package it.trama.fund.ledger;

import it.trama.fund.Allocating;
import it.trama.fund.CommitmentRefusal;
import it.trama.fund.CommitmentRefusal.ClosedYear;
import it.trama.fund.CommitmentRefusal.NoSuchLine;
import it.trama.fund.CommitmentRefusal.NotEnough;
import it.trama.fund.ledger.AllocationRows.Standing;
import it.trama.fund.ledger.Movements.LineYear;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** As the ledger does: the line is taken first, then asked. */
@Service
class Allocations implements Allocating {

    private final Movements movements;
    private final AllocationRows rows;

    Allocations(Movements movements, AllocationRows rows) {
        this.movements = movements;
        this.rows = rows;
    }

    @Override
    public Result<UUID, CommitmentRefusal> allocate(UUID line, Money amount, UUID source) {
        if (amount.amount().signum() <= 0) {
            throw new IllegalArgumentException("an allocation is of more than nothing, not " + amount);
        }
        Optional<LineYear> taken = movements.lock(line);
        if (taken.isEmpty()) {
            return Result.refused(new NoSuchLine());
        }
        Optional<UUID> earlier = rows.allocated(line, source);
        if (earlier.isPresent()) {
            return Result.done(earlier.get());
        }
        if (!taken.get().open()) {
            return Result.refused(new ClosedYear(taken.get().year()));
        }
        Money available = movements.line(line).orElseThrow().available();
        if (amount.isMoreThan(available)) {
            return Result.refused(new NotEnough(available));
        }
        return Result.done(rows.add(line, amount, source));
    }

    @Override
    public void reverse(UUID source) {
        List<Standing> standing = rows.standing(source);
        var lines = movements.lockAll(standing.stream().map(Standing::lineId).toList());
        lines.values().stream().filter(line -> !line.open()).findFirst().ifPresent(line -> {
            throw new IllegalStateException("year %d is closed".formatted(line.year()));
        });
        rows.standing(source).forEach(rows::reverse);
    }
}
