package it.trama.delivery.load;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Files are sent by who gives. */
@Component
class FileRights {

    private final CurrentActor actors;

    FileRights(CurrentActor actors) {
        this.actors = actors;
    }

    Actor require() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)) {
            throw new AccessDeniedException("files of visits are sent by who gives");
        }
        return actor;
    }
}
