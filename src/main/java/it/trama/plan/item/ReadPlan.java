package it.trama.plan.item;

import it.trama.kernel.Role;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole plan, for all who work in the district; it holds no personal datum, so reading leaves no trace. */
@Service
class ReadPlan {

    private final PlanItems items;
    private final CurrentActor actors;

    ReadPlan(PlanItems items, CurrentActor actors) {
        this.items = items;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    List<PlanItem> handle() {
        if (actors.actor().roles().equals(Set.of(Role.RESIDENT))) {
            throw new AccessDeniedException("the plan's pages are for those who work in the district");
        }
        return items.all();
    }
}
