package it.trama.duty.calendar;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read and who may write the calendar. */
@Component
class DutyDesk {

    static final Role[] READERS = {Role.PLAN_OFFICE, Role.ASSEMBLY_SECRETARY, Role.COORDINATOR, Role.MAYOR};

    private final CurrentActor actors;
    private final Clock clock;

    DutyDesk(CurrentActor actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    void requireReader() {
        if (!actors.actor().hasAny(READERS)) {
            throw new NotFound();
        }
    }

    void requireWriter() {
        if (!writes()) {
            throw new NotFound();
        }
    }

    boolean writes() {
        return actors.actor().hasAny(Role.PLAN_OFFICE, Role.ASSEMBLY_SECRETARY);
    }

    UUID user() {
        return actors.actor().user();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
