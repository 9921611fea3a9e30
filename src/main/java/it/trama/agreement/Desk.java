package it.trama.agreement;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.TablesTabs;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with agreements, what time it is, and the trace of what is done. */
@Component
public class Desk extends ActorDesk {

    Desk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "PLANNING");
    }

    public boolean keeps() {
        return actor().has(Role.PLAN_OFFICE);
    }

    public boolean reads() {
        return actor().hasAny(Role.PLAN_OFFICE, Role.COORDINATOR, Role.MAYOR, Role.ASSEMBLY_SECRETARY);
    }

    /** @throws NotFound for who has nothing to do with them */
    public void requireReader() {
        if (!reads()) {
            throw new NotFound();
        }
    }

    public void requireKeeper() {
        if (!keeps()) {
            throw new AccessDeniedException("for the plan office");
        }
    }

    public TablesTabs areas() {
        return TablesTabs.of(actor(), "/accordi");
    }
}
