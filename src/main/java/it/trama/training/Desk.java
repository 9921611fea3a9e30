package it.trama.training;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.TablesTabs;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who organises, who learns, what time it is, and the trace of what is done. */
@Component
public class Desk extends ActorDesk {

    Desk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "TRAINING");
    }

    public boolean organises() {
        return actor().has(Role.PLAN_OFFICE);
    }

    public boolean learns() {
        return actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    /** May enrol those who work in the same body. */
    public boolean enrolsOthers() {
        return actor().has(Role.COORDINATOR);
    }

    public void requireOrganiser() {
        if (!organises()) {
            throw new AccessDeniedException("for the plan office");
        }
    }

    /** @throws NotFound for who neither organises nor learns */
    public void requireReader() {
        if (!organises() && !learns()) {
            throw new NotFound();
        }
    }

    public TablesTabs areas() {
        return TablesTabs.of(actor(), "/formazione");
    }
}
