package it.trama.plan.load;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.plan.PlanBulk.Loaded;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanRefusal;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.io.Reader;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a plan's file and stores it; a refused file leaves nothing behind. */
@Service
class LoadPlan {

    record Cycle(String code, String title, int fromYear, int toYear) {}

    private final PlanRows rows;
    private final CurrentActor actors;
    private final Audit audit;

    LoadPlan(PlanRows rows, CurrentActor actors, Audit audit) {
        this.rows = rows;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    Result<Loaded, PlanRefusal> handle(Cycle cycle, Reader file) {
        if (!actors.actor().hasAny(Role.SYSTEM, Role.PLAN_OFFICE)) {
            throw new AccessDeniedException("plans are loaded by the plan office");
        }
        return switch (PlanTable.read(file)) {
            case Refused(var reason) -> Result.refused(reason);
            case Done(var items) -> Result.done(store(cycle, items));
        };
    }

    private Loaded store(Cycle cycle, List<PlanItem> items) {
        rows.addCycle(cycle);
        int added = rows.add(cycle.code(), items);
        if (added > 0) {
            audit.write(Audit.Entry.of("plan.loaded", "PLANNING").with("%s: %d".formatted(cycle.code(), added)));
        }
        return new Loaded(items.size(), added);
    }
}
