package it.trama.people.merge;

import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may merge, and what is left behind of it. */
@Component
class Trace {

    private final CurrentActor actors;
    private final Audit audit;

    Trace(CurrentActor actors, Audit audit) {
        this.actors = actors;
        this.audit = audit;
    }

    UUID user() {
        return actors.actor().user();
    }

    void require() {
        if (!actors.actor().hasAny(Role.ACCESS_DESK, Role.COORDINATOR)) {
            throw new AccessDeniedException("merging is for the desk and the coordinator");
        }
    }

    void write(Audit.Entry entry) {
        audit.write(entry);
    }
}
