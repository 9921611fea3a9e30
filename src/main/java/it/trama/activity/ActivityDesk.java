package it.trama.activity;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acts, when, and the trace of it. */
@Component
public class ActivityDesk extends ActorDesk {

    ActivityDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "ACTIVITY");
    }

    /** Keeps activities of the own body. */
    public boolean keeps() {
        return actor().hasAny(Role.PROVIDER, Role.TEAM_MEMBER, Role.COORDINATOR);
    }

    /** @throws NotFound for who does not */
    public Actor requireKeeper() {
        if (!keeps()) {
            throw new NotFound();
        }
        return actor();
    }

    /** @throws NotFound for who neither keeps activities, nor enrols, nor answers for the plan */
    public Actor requireReader() {
        if (!keeps() && !actor().hasAny(Role.SOCIAL_WORKER, Role.PLAN_OFFICE)) {
            throw new NotFound();
        }
        return actor();
    }

    @Override
    public OffsetDateTime now() {
        return super.now().withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** Of what concerns one person; nobody: the registry does not know them. */
    public void write(String action, @Nullable UUID person, @Nullable UUID record) {
        write(entry(action).about(person).on(record));
    }
}
