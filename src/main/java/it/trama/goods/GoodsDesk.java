package it.trama.goods;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gives for a body, and the trace that is left: a list is of many people, so its rows name none. */
@Component
public class GoodsDesk {

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    GoodsDesk(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound for who does not give anything for a body */
    public Actor require() {
        Actor actor = actors.actor();
        if (!actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER)) {
            throw new NotFound();
        }
        return actor;
    }

    /** @throws NotFound for who is not of the plan office */
    public void requireOffice() {
        if (!actors.actor().has(Role.PLAN_OFFICE)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for who does not keep the kinds of goods of the district */
    public Actor requireKeeper() {
        Actor actor = actors.actor();
        if (!keepsKinds()) {
            throw new NotFound();
        }
        return actor;
    }

    public boolean keepsKinds() {
        return actors.actor().hasAny(Role.PLAN_OFFICE, Role.ADMINISTRATOR);
    }

    public boolean plans() {
        return actors.actor().has(Role.PLAN_OFFICE);
    }

    public boolean gives() {
        return actors.actor().hasAny(Role.TEAM_MEMBER, Role.PROVIDER);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    public void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, "DELIVERY").with(detail));
    }

    /** Of what concerns one person; nobody: the person is not known to the registry, or has no name. */
    public void write(String action, String purpose, @Nullable UUID person) {
        audit.write(Audit.Entry.of(action, purpose).about(person));
    }
}
