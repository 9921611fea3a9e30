package it.trama.duty.calendar;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Who may read and who may write the calendar. */
@Component
class DutyDesk extends ActorDesk {

    static final Role[] READERS = {Role.PLAN_OFFICE, Role.ASSEMBLY_SECRETARY, Role.COORDINATOR, Role.MAYOR};

    DutyDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "PLANNING");
    }

    void requireReader() {
        if (!actor().hasAny(READERS)) {
            throw new NotFound();
        }
    }

    void requireWriter() {
        if (!writes()) {
            throw new NotFound();
        }
    }

    boolean writes() {
        return actor().hasAny(Role.PLAN_OFFICE, Role.ASSEMBLY_SECRETARY);
    }
}
