package it.trama.plan.year;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.plan.Measures;
import it.trama.plan.PlanDesk;
import it.trama.plan.year.AnnualReports.Report;
import it.trama.plan.year.YearPlans.Chosen;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office has the report of a year made, and proposes it to the assembly. */
@Service
class WorkOnReport {

    enum Refusal {
        /** The year's plan was not approved. */
        NO_PLAN,
        /** It was proposed or approved. */
        NOT_A_DRAFT
    }

    record Make(UUID plan, String foreword) {}

    record Propose(UUID plan, boolean back) {}

    record Shown(ReadYear.Read year, @Nullable Report report, ReportPage.@Nullable Content content) {}

    private final AnnualReports reports;
    private final ReadYear years;
    private final Measures measures;
    private final PlanDesk desk;

    WorkOnReport(AnnualReports reports, ReadYear years, Measures measures, PlanDesk desk) {
        this.reports = reports;
        this.years = years;
        this.measures = measures;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(UUID plan) {
        ReadYear.Read year = years.handle(plan);
        Report report = reports.ofPlan(plan).orElse(null);
        return new Shown(year, report, report == null ? null : reports.content(report.id()));
    }

    @Transactional
    public Result<UUID, Refusal> handle(Make make) {
        PlanDesk.only(desk.writes());
        ReadYear.Read year = years.handle(make.plan());
        if (!year.plan().approved()) {
            return Result.refused(Refusal.NO_PLAN);
        }
        if (!draft(reports.ofPlan(make.plan()))) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        var notes = measures.notes(
                year.chosen().stream().map(Chosen::item).toList(), year.plan().year());
        reports.keep(
                make.plan(),
                year.plan().year(),
                new ReportContents(year, notes).content(make.foreword()),
                desk.user(),
                desk.now());
        desk.write("plan.report.made", Integer.toString(year.plan().year()));
        return Result.done(make.plan());
    }

    private static boolean draft(Optional<Report> report) {
        return report.map(Report::state).filter(state -> !state.equals("DRAFT")).isEmpty();
    }

    /** To the assembly, or back to be made again. */
    @Transactional
    public Result<UUID, Refusal> handle(Propose propose) {
        PlanDesk.only(desk.writes());
        Report report = reports.ofPlan(propose.plan())
                .flatMap(found -> reports.lock(found.id()))
                .orElseThrow(NotFound::new);
        if (report.state().equals("APPROVED")) {
            return Result.refused(Refusal.NOT_A_DRAFT);
        }
        if (report.proposed() == propose.back()) {
            reports.move(report.id(), propose.back() ? "DRAFT" : "PROPOSED", null);
            desk.write(
                    propose.back() ? "plan.report.withdrawn" : "plan.report.proposed", Integer.toString(report.year()));
        }
        return Result.done(propose.plan());
    }
}
