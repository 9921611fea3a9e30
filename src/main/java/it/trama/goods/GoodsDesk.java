package it.trama.goods;

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

/** Who gives for a body, and the trace that is left: a list is of many people, so its rows name none. */
@Component
public class GoodsDesk extends ActorDesk {

    GoodsDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "DELIVERY");
    }

    /** @throws NotFound for who does not give anything for a body */
    public Actor require() {
        Actor actor = actor();
        if (!actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER)) {
            throw new NotFound();
        }
        return actor;
    }

    /** @throws NotFound for who is not of the plan office */
    public void requireOffice() {
        if (!actor().has(Role.PLAN_OFFICE)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for who does not keep the kinds of goods of the district */
    public Actor requireKeeper() {
        Actor actor = actor();
        if (!keepsKinds()) {
            throw new NotFound();
        }
        return actor;
    }

    public boolean keepsKinds() {
        return actor().hasAny(Role.PLAN_OFFICE, Role.ADMINISTRATOR);
    }

    public boolean plans() {
        return actor().has(Role.PLAN_OFFICE);
    }

    public boolean gives() {
        return actor().hasAny(Role.TEAM_MEMBER, Role.PROVIDER);
    }

    /** Of what concerns one person; nobody: the person is not known to the registry, or has no name. */
    public void write(String action, String purpose, @Nullable UUID person) {
        write(Audit.Entry.of(action, purpose).about(person));
    }
}
