package it.trama.insight.indicator;

import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a year: its values are computed one last time and never change again. Closing it twice is closing it once. */
@Service
class FreezeYear {

    private final CurrentActor actors;
    private final Computing computing;
    private final KeptValues values;
    private final Audit audit;
    private final Clock clock;

    FreezeYear(CurrentActor actors, Computing computing, KeptValues values, Audit audit, Clock clock) {
        this.actors = actors;
        this.computing = computing;
        this.values = values;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(int year) {
        var actor = actors.actor();
        if (!actor.hasAny(Role.PLAN_OFFICE, Role.ASSEMBLY_SECRETARY, Role.SYSTEM)) {
            throw new AccessDeniedException("years are closed by the plan office");
        }
        values.lock(year);
        if (values.isFrozen(year)) {
            return;
        }
        computing.refresh(year);
        values.freeze(year, clock.instant(), actor.user());
        audit.write(Audit.Entry.of("insight.year.frozen", "PLANNING").with(Integer.toString(year)));
    }
}
