package it.trama.fund.matrix;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.matrix.MatrixRows.Forecast;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a version of the forecast; at least half is for childhood, and never more than the fund expects. */
@Service
class SaveForecast {

    record Command(UUID id, String fund, int year, int version, Grid grid) {}

    sealed interface Refusal {

        record ClosedYear(int year) implements Refusal {}

        record LessThanHalf(Money childhood, Money total) implements Refusal {}

        record MoreThanTheFund(Money fund, Money total) implements Refusal {}
    }

    private final MatrixRows rows;
    private final FundTotals totals;
    private final FundDesk desk;

    SaveForecast(MatrixRows rows, FundTotals totals, FundDesk desk) {
        this.rows = rows;
        this.totals = totals;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        desk.requireWriting();
        FundTotal fund = totals.of(command.fund(), command.year()).orElseThrow(NotFound::new);
        if (rows.holds(command.id())) {
            return Result.done(command.id());
        }
        if (fund.closed()) {
            return Result.refused(new Refusal.ClosedYear(command.year()));
        }
        Grid grid = command.grid();
        if (!grid.halfForChildhood()) {
            return Result.refused(new Refusal.LessThanHalf(grid.area("CHILDHOOD"), grid.total()));
        }
        Money most = most(fund);
        if (grid.total().isMoreThan(most)) {
            return Result.refused(new Refusal.MoreThanTheFund(most, grid.total()));
        }
        int version = rows.newest(command.fund(), command.year())
                .map(Forecast::version)
                .orElse(0);
        if (version != command.version()) {
            throw new OptimisticLockingFailureException("forecast of " + command.fund());
        }
        rows.add(command.id(), command.fund(), command.year(), version + 1, grid);
        desk.write("fund.forecast_saved", "%s %d".formatted(command.fund(), command.year()));
        return Result.done(command.id());
    }

    private static Money most(FundTotal fund) {
        Money estimated = fund.amounts().estimated();
        Money assigned = fund.amounts().assigned();
        return estimated.isMoreThan(assigned) ? estimated : assigned;
    }
}
