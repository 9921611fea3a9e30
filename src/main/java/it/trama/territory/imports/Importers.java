package it.trama.territory.imports;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Role × action of the imports: one action, three roles. */
@Component
class Importers {

    private final CurrentActor actors;

    Importers(CurrentActor actors) {
        this.actors = actors;
    }

    static boolean may(Actor actor) {
        return actor.hasAny(Role.ADMINISTRATOR, Role.PLAN_OFFICE, Role.SYSTEM);
    }

    /** Who acts now, when it may import. */
    Actor require() {
        Actor actor = actors.actor();
        if (!may(actor)) {
            throw new AccessDeniedException("not an importer");
        }
        return actor;
    }
}
