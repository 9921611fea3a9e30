package it.trama.delivery.group;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who runs groups for a body, and the trace that is left: a group is of several people, so its rows name none. */
@Component
class Hosts {

    private final Groups groups;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    Hosts(Groups groups, CurrentActor actors, Audit audit, Clock clock) {
        this.groups = groups;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound for who does not give anything for a body */
    Actor require() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER)) {
            throw new NotFound();
        }
        return actor;
    }

    /** @throws NotFound when it is another body's, or is not there */
    Group require(UUID group) {
        return groups.find(group, require().organisation()).orElseThrow(NotFound::new);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, "DELIVERY").with(detail));
    }
}
