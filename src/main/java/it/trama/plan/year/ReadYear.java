package it.trama.plan.year;

import it.trama.kernel.NotFound;
import it.trama.plan.FundingLines.FundingLine;
import it.trama.plan.Measures;
import it.trama.plan.Measures.Measure;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.year.YearPlans.Chosen;
import it.trama.plan.year.YearPlans.Spending;
import it.trama.plan.year.YearPlans.Summary;
import it.trama.plan.year.YearPlans.YearPlan;
import it.trama.trust.Directory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Years of the plan, for the office, those who decide and who coordinates. No personal datum: reading leaves no trace. */
@Service
class ReadYear {

    record All(List<Summary> plans, List<YearPlans.Span> cycles) {}

    record Read(YearPlan plan, List<PlanItem> items, List<Chosen> chosen, List<Spending> spending, Facts facts) {}

    /** @param savedBy who wrote the foreword last */
    record Facts(List<FundingLine> lines, List<Measure> measures, String savedBy, Instant savedAt) {}

    private final YearPlans plans;
    private final LinesOfYear lines;
    private final PlanItems items;
    private final Measures measures;
    private final Directory directory;
    private final PlanDesk desk;

    ReadYear(
            YearPlans plans,
            LinesOfYear lines,
            PlanItems items,
            Measures measures,
            Directory directory,
            PlanDesk desk) {
        this.plans = plans;
        this.lines = lines;
        this.items = items;
        this.measures = measures;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public All handle() {
        PlanDesk.only(desk.readsYears());
        return new All(plans.all(), plans.cycles());
    }

    @Transactional(readOnly = true)
    public Read handle(UUID id) {
        PlanDesk.only(desk.readsYears());
        YearPlan plan = plans.find(id).orElseThrow(NotFound::new);
        List<Chosen> chosen = plans.chosen(id);
        YearPlans.Saved saved = plans.saved(id);
        return new Read(
                plan,
                items.of(plan.cycle()),
                chosen,
                plans.spending(id),
                new Facts(
                        lines.of(plan.year()),
                        measures.of(chosen.stream().map(Chosen::item).toList(), plan.year()),
                        directory.names(List.of(saved.by())).getOrDefault(saved.by(), ""),
                        saved.at().toInstant()));
    }
}
