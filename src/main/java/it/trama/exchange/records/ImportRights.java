package it.trama.exchange.records;

import it.trama.exchange.Run;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Role × action: the coordinator of a body imports its records, and the machine's operator puts a package there for one. */
@Component
class ImportRights {

    private final CurrentActor actors;
    private final Runs runs;

    ImportRights(CurrentActor actors, Runs runs) {
        this.actors = actors;
        this.runs = runs;
    }

    static boolean may(Actor actor) {
        return actor.hasAny(Role.COORDINATOR, Role.SYSTEM);
    }

    Actor require() {
        Actor actor = actors.actor();
        if (!may(actor)) {
            throw new AccessDeniedException("not an importer of records");
        }
        return actor;
    }

    /** An import that may still be changed by who acts; a second one who asks waits for the first. */
    Run open(UUID id) {
        require();
        return runs.lock(id).filter(Run::isOpen).orElseThrow(NotFound::new);
    }

    Run find(UUID id) {
        require();
        return runs.find(id).orElseThrow(NotFound::new);
    }
}
