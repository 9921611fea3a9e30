package it.trama.intake.contact;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.stereotype.Component;

/** Who works at an access desk. */
@Component
class DeskWork {

    private final CurrentActor actors;

    DeskWork(CurrentActor actors) {
        this.actors = actors;
    }

    /** @throws NotFound for any other role: the address carries an id */
    Actor require() {
        Actor actor = actors.actor();
        if (!does(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    static boolean does(Actor actor) {
        return actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR);
    }
}
