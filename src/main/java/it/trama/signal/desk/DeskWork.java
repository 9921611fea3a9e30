package it.trama.signal.desk;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.stereotype.Component;

/** Who answers signals: the social service, and who is named for a network whatever their role. */
@Component
class DeskWork {

    private final CurrentActor actors;
    private final Inbox inbox;

    DeskWork(CurrentActor actors, Inbox inbox) {
        this.actors = actors;
        this.inbox = inbox;
    }

    static boolean does(Actor actor) {
        return actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    /** @throws NotFound for anybody else */
    Actor require() {
        Actor actor = actors.actor();
        if (!does(actor) && (!actor.has(Role.TEAM_MEMBER) || inbox.networks().isEmpty())) {
            throw new NotFound();
        }
        return actor;
    }
}
