package it.trama.intake.worklist;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who reads the contacts of a body. */
@Component
class Desks {

    private final CurrentActor actors;

    Desks(CurrentActor actors) {
        this.actors = actors;
    }

    /** @throws AccessDeniedException for any other role */
    Actor require() {
        Actor actor = actors.actor();
        if (!read(actor)) {
            throw new AccessDeniedException("contacts are of the access desk");
        }
        return actor;
    }

    static boolean read(Actor actor) {
        return actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR);
    }
}
