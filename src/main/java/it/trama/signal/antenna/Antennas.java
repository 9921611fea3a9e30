package it.trama.signal.antenna;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.stereotype.Component;

/** Who writes signals. */
@Component
class Antennas {

    private final CurrentActor actors;

    Antennas(CurrentActor actors) {
        this.actors = actors;
    }

    /** @throws NotFound for any other role */
    Actor require() {
        Actor actor = actors.actor();
        if (!actor.has(Role.ANTENNA)) {
            throw new NotFound();
        }
        return actor;
    }
}
