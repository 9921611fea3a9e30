package it.trama.plan.item;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.item.Items.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A cycle of the plan, for all who work in the district; it holds no personal datum, so reading leaves no trace. */
@Service
class ReadPlan {

    /** @param cycle null while no plan was loaded */
    record Read(
            @Nullable Cycle cycle,
            List<Cycle> cycles,
            List<PlanItem> items,
            List<Items.Outcome> outcomes,
            Links links) {}

    /** @param outcomes items of later cycles that take up what came of this one */
    record Links(List<Link> guidelines, List<Link> outcomes) {}

    private final Items items;
    private final PlanCycles cycles;
    private final PlanDesk desk;

    ReadPlan(Items items, PlanCycles cycles, PlanDesk desk) {
        this.items = items;
        this.cycles = cycles;
        this.desk = desk;
    }

    /** @param code empty: the current one */
    @Transactional(readOnly = true)
    public Read handle(String code) {
        PlanDesk.only(desk.reads());
        Cycle cycle = (code.isEmpty() ? cycles.current() : cycles.find(code)).orElse(null);
        if (cycle == null && !code.isEmpty()) {
            throw new NotFound();
        }
        return cycle == null
                ? new Read(null, List.of(), List.of(), List.of(), new Links(List.of(), List.of()))
                : new Read(
                        cycle,
                        cycles.all(),
                        items.of(cycle.code()),
                        items.outcomes(cycle.code()),
                        new Links(items.links("GUIDELINE"), items.links("OUTCOME")));
    }
}
