package it.trama.agenda.meeting;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Staff;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who meets. */
@Component
class MeetingRules {

    private final CurrentActor actors;
    private final Directory directory;

    MeetingRules(CurrentActor actors, Directory directory) {
        this.actors = actors;
        this.directory = directory;
    }

    /** @throws AccessDeniedException on an address without an id */
    Actor require() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            throw new AccessDeniedException("meetings");
        }
        return actor;
    }

    /** @throws NotFound on an address that names a meeting */
    void requireHere() {
        if (!actors.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            throw new NotFound();
        }
    }

    /** Of the body, and of other bodies whoever works in teams. */
    List<Staff> candidates() {
        var own = Stream.of(Role.SOCIAL_WORKER, Role.COORDINATOR)
                .flatMap(role -> directory.staff(actors.actor().organisation(), role).stream());
        var others = directory.organisationsUnderAgreement().stream()
                .flatMap(body -> directory.staff(body.id(), Role.TEAM_MEMBER).stream());
        return Stream.concat(own, others).distinct().toList();
    }
}
