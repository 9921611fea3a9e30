package it.trama.casefile.caseload;

import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may share out work, and among whom. */
@Component
class CaseloadRules {

    private final CurrentActor actors;
    private final Directory directory;
    private final Clock clock;

    CaseloadRules(CurrentActor actors, Directory directory, Clock clock) {
        this.actors = actors;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws AccessDeniedException on an address without an id */
    Actor requireCoordinator() {
        Actor actor = actors.actor();
        if (!actor.has(Role.COORDINATOR)) {
            throw new AccessDeniedException("caseload");
        }
        return actor;
    }

    /** @throws NotFound on an address that names somebody */
    Actor requireCoordinatorHere() {
        if (!actors.actor().has(Role.COORDINATOR)) {
            throw new NotFound();
        }
        return actors.actor();
    }

    Actor requireWorker() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.COORDINATOR, Role.SOCIAL_WORKER)) {
            throw new AccessDeniedException("caseload");
        }
        return actor;
    }

    List<Staff> workers() {
        return directory.staff(actors.actor().organisation(), Role.SOCIAL_WORKER);
    }

    boolean isWorker(UUID user) {
        return workers().stream().anyMatch(worker -> worker.user().equals(user));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What a case manager opens; the sealed drawer only where the record itself is sealed. */
    static Set<Compartment> drawers(Compartment ofRecord) {
        var drawers = EnumSet.of(Compartment.ORDINARY, Compartment.HEALTH, Compartment.JUDICIAL);
        if (ofRecord == Compartment.SEALED) {
            drawers.add(Compartment.SEALED);
        }
        return drawers;
    }
}
