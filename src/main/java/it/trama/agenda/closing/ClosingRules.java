package it.trama.agenda.closing;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who says when a body is closed; for others there is no such page. */
@Component
class ClosingRules {

    private final CurrentActor actors;
    private final Clock clock;

    ClosingRules(CurrentActor actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    void require() {
        if (!actors.actor().hasAny(Role.COORDINATOR, Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    boolean coordinates() {
        return actors.actor().has(Role.COORDINATOR);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
