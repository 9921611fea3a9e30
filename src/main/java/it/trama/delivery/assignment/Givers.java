package it.trama.delivery.assignment;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who gives for a body. */
@Component
class Givers {

    private final CurrentActor actors;

    Givers(CurrentActor actors) {
        this.actors = actors;
    }

    static boolean gives(Actor actor) {
        return actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER);
    }

    /** @throws AccessDeniedException for any other role */
    Actor require() {
        Actor actor = actors.actor();
        if (!gives(actor)) {
            throw new AccessDeniedException("deliveries are logged by who gives");
        }
        return actor;
    }

    /** @throws NotFound for any other role: the address carries an id */
    Actor requireQuietly() {
        Actor actor = actors.actor();
        if (!gives(actor)) {
            throw new NotFound();
        }
        return actor;
    }
}
