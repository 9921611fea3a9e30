package it.trama.fund.setup;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.Duties;
import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.setup.SetupRefusal.AlreadyThere;
import it.trama.fund.setup.SetupRefusal.ClosedYear;
import it.trama.fund.setup.SetupRefusal.NoSuchPlanItem;
import it.trama.fund.setup.SetupRefusal.StillCommitted;
import it.trama.fund.setup.SetupRows.Ground;
import it.trama.fund.setup.SetupRows.Line;
import it.trama.fund.setup.SetupRows.Matrix;
import it.trama.fund.setup.SetupRows.NewFund;
import it.trama.fund.setup.SetupRows.NewYear;
import it.trama.fund.setup.SetupRows.Profile;
import it.trama.fund.setup.SetupRows.Span;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.PlanItems;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office sets up funds, years and lines, and closes years. A second sending of the same changes nothing. */
@Service
class SetUp {

    /** @param id the form's: it becomes that of the first line */
    record FirstYear(UUID id, @Nullable NewFund fund, NewYear year) {}

    record NewLine(UUID id, String fund, int year, Profile profile) {}

    record Change(UUID id, int version, Profile profile) {}

    record Closing(String fund, int year) {}

    record Origin(String fund, int year, String text) {}

    private final SetupRows rows;
    private final FundTotals totals;
    private final PlanItems plan;
    private final Duties duties;
    private final FundDesk desk;

    SetUp(SetupRows rows, FundTotals totals, PlanItems plan, Duties duties, FundDesk desk) {
        this.rows = rows;
        this.totals = totals;
        this.plan = plan;
        this.duties = duties;
        this.desk = desk;
    }

    /** A year begins with one line that holds the estimate; others are cut out of it later. */
    @Transactional
    public Result<UUID, SetupRefusal> handle(FirstYear first) {
        desk.requireWriting();
        NewYear year = first.year();
        if (rows.holds(first.id())) {
            return Result.done(first.id());
        }
        NewFund fund = first.fund();
        if (fund != null && !rows.add(fund)) {
            return Result.refused(new AlreadyThere(fund.name()));
        }
        String name = rows.fundName(year.fund()).orElseThrow(NotFound::new);
        if (!rows.add(year)) {
            return Result.refused(new AlreadyThere(name));
        }
        var whole = new Profile(
                t("fund.line.whole"),
                null,
                new Matrix(null, null, "JOINT"),
                null,
                new Ground(null, BigDecimal.valueOf(100)),
                new Span(null, null));
        rows.add(first.id(), year.fund(), year.year(), whole);
        if (!year.estimated().isZero()) {
            rows.estimate(first.id(), year);
        }
        desk.write("fund.year_opened", "%s %d: %s".formatted(year.fund(), year.year(), year.estimated()));
        return Result.done(first.id());
    }

    @Transactional
    public Result<UUID, SetupRefusal> handle(NewLine line) {
        desk.requireWriting();
        FundTotal fund = totals.of(line.fund(), line.year()).orElseThrow(NotFound::new);
        if (rows.holds(line.id())) {
            return Result.done(line.id());
        }
        if (fund.closed()) {
            return Result.refused(new ClosedYear(line.year()));
        }
        String item = line.profile().planItem();
        if (item != null && plan.find(item).isEmpty()) {
            return Result.refused(new NoSuchPlanItem(item));
        }
        rows.add(line.id(), line.fund(), line.year(), line.profile());
        desk.write("fund.line_added", "%s %d".formatted(line.fund(), line.year()));
        return Result.done(line.id());
    }

    @Transactional
    public Result<UUID, SetupRefusal> handle(Change change) {
        desk.requireWriting();
        Line line = rows.find(change.id()).orElseThrow(NotFound::new);
        if (!line.open()) {
            return Result.refused(new ClosedYear(line.year()));
        }
        if (!line.profile().equals(change.profile())) {
            rows.change(change.id(), change.version(), change.profile());
            desk.write("fund.line_changed", "%s %d".formatted(line.fund(), line.year()));
        }
        return Result.done(change.id());
    }

    /** Where the money comes from, as long as the year is open. */
    @Transactional
    public Result<FundTotal, SetupRefusal> handle(Origin origin) {
        desk.requireWriting();
        FundTotal fund = totals.of(origin.fund(), origin.year()).orElseThrow(NotFound::new);
        if (fund.closed()) {
            return Result.refused(new ClosedYear(origin.year()));
        }
        if (rows.write(origin)) {
            desk.write("fund.origin_written", "%s %d: %s".formatted(origin.fund(), origin.year(), origin.text()));
        }
        return Result.done(fund);
    }

    /** What was committed must be settled or given back first: a closed year pays nothing any more, and nothing of it is due. */
    @Transactional
    public Result<FundTotal, SetupRefusal> handle(Closing closing) {
        desk.requireWriting();
        FundTotal fund = totals.of(closing.fund(), closing.year()).orElseThrow(NotFound::new);
        Money open = fund.amounts().committed().minus(fund.amounts().paid());
        if (fund.closed()) {
            return Result.done(fund);
        }
        if (!open.isZero()) {
            return Result.refused(new StillCommitted(open));
        }
        rows.dated(closing.fund(), closing.year()).forEach(rule -> duties.met(rule, desk.today()));
        rows.close(closing.fund(), closing.year());
        desk.write("fund.year_closed", "%s %d".formatted(closing.fund(), closing.year()));
        return Result.done(fund);
    }
}
