package it.trama.plan.item;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One item among those of its cycle. */
@Service
class ReadItem {

    /** @param items of its cycle */
    record Placed(PlanItem item, boolean retired, List<PlanItem> items) {}

    private final PlanItems items;
    private final PlanDesk desk;

    ReadItem(PlanItems items, PlanDesk desk) {
        this.items = items;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Placed handle(String code) {
        PlanDesk.only(desk.reads());
        PlanItem item = items.find(code).orElseThrow(NotFound::new);
        List<PlanItem> all = items.of(items.cycleOf(code).orElseThrow(NotFound::new));
        return new Placed(item, all.stream().noneMatch(other -> other.code().equals(code)), all);
    }
}
