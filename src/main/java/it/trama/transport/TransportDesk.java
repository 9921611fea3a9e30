package it.trama.transport;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acts, for what, and the trace of it. Rows about many people name none. */
@Component
public class TransportDesk extends ActorDesk {

    TransportDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "TRANSPORT");
    }

    public boolean coordinates() {
        return actor().has(Role.COORDINATOR);
    }

    /** @throws NotFound for who plans no rides: neither of an association nor a coordinator */
    public Actor requirePlanner() {
        return require(Role.PROVIDER, Role.COORDINATOR);
    }

    /** @throws NotFound for who is not of an association */
    public Actor requireAssociation() {
        return require(Role.PROVIDER);
    }

    private Actor require(Role... roles) {
        Actor actor = actor();
        if (!actor.hasAny(roles)) {
            throw new NotFound();
        }
        return actor;
    }

    public void write(String action, @Nullable UUID person, @Nullable UUID record, String detail) {
        write(entry(action).about(person).on(record).with(detail));
    }
}
