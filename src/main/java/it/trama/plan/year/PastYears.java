package it.trama.plan.year;

import it.trama.kernel.NotFound;
import it.trama.plan.FundingLines.FundingLine;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.PlanPast;
import it.trama.plan.year.WorkOnYear.Choose;
import it.trama.plan.year.WorkOnYear.Describe;
import it.trama.plan.year.WorkOnYear.Spend;
import it.trama.plan.year.WorkOnYear.Write;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Years that were decided already: the same steps, one after the other. */
@Service
class PastYears implements PlanPast.Years {

    private final WorkOnYear plans;
    private final WorkOnReport reports;
    private final PlanItems items;
    private final LinesOfYear lines;
    private final Decisions decisions;

    PastYears(WorkOnYear plans, WorkOnReport reports, PlanItems items, LinesOfYear lines, Decisions decisions) {
        this.plans = plans;
        this.reports = reports;
        this.items = items;
        this.lines = lines;
        this.decisions = decisions;
    }

    @Override
    @Transactional
    public void handle(PlanPast.Planned planned) {
        UUID id = plans.handle(UUID.randomUUID(), planned.year()).orElseThrow(NotFound::new);
        plans.handle(new Write(id, planned.foreword(), 0));
        Map<String, Set<String>> byArea = planned.actions().keySet().stream()
                .map(code -> items.find(code).orElseThrow(NotFound::new))
                .collect(Collectors.groupingBy(PlanItem::area, Collectors.mapping(PlanItem::code, Collectors.toSet())));
        byArea.forEach((area, codes) -> plans.handle(new Choose(id, area, codes)));
        planned.actions().forEach((code, what) -> plans.handle(new Describe(id, code, what)));
        List<FundingLine> known = lines.of(planned.year());
        known.stream()
                .filter(line -> planned.actions().containsKey(String.valueOf(line.planItem())))
                .filter(line -> !line.assigned().isZero())
                .forEach(line -> pay(
                        id,
                        String.valueOf(line.planItem()),
                        line,
                        line.assigned().amount()));
        planned.paid()
                .forEach(paid -> known.stream()
                        .filter(line -> line.fund().equals(paid.fund()))
                        .findFirst()
                        .ifPresent(line -> pay(id, paid.item(), line, paid.amount())));
        plans.handle(new WorkOnYear.Propose(id, false));
        decisions.plans().approved(id, planned.deed());
    }

    private void pay(UUID plan, String item, FundingLine line, BigDecimal amount) {
        plans.handle(plan, new Spend(UUID.randomUUID(), item, line.id(), amount, false));
    }

    @Override
    @Transactional
    public void handle(PlanPast.Reported reported) {
        UUID plan = decisions.planOf(reported.year());
        reports.handle(new WorkOnReport.Make(plan, reported.foreword()));
        reports.handle(new WorkOnReport.Propose(plan, false));
        decisions.reports().approved(decisions.reportOf(plan), reported.deed());
    }

    /** What an assembly decides on, and how it is found. */
    @org.springframework.stereotype.Component
    static class Decisions {

        private final PlanSubjects plans;
        private final ReportSubjects reports;
        private final YearPlans rows;
        private final AnnualReports annual;

        Decisions(PlanSubjects plans, ReportSubjects reports, YearPlans rows, AnnualReports annual) {
            this.plans = plans;
            this.reports = reports;
            this.rows = rows;
            this.annual = annual;
        }

        PlanSubjects plans() {
            return plans;
        }

        ReportSubjects reports() {
            return reports;
        }

        UUID planOf(int year) {
            return rows.ofYear(year).orElseThrow(NotFound::new).id();
        }

        UUID reportOf(UUID plan) {
            return annual.ofPlan(plan).orElseThrow(NotFound::new).id();
        }
    }
}
