package it.trama.activity;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acts, when, and the trace of it. */
@Component
public class ActivityDesk {

    private static final String PURPOSE = "ACTIVITY";

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    ActivityDesk(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    public Actor actor() {
        return actors.actor();
    }

    /** Keeps activities of the own body. */
    public boolean keeps() {
        return actors.actor().hasAny(Role.PROVIDER, Role.TEAM_MEMBER, Role.COORDINATOR);
    }

    /** @throws NotFound for who does not */
    public Actor requireKeeper() {
        if (!keeps()) {
            throw new NotFound();
        }
        return actors.actor();
    }

    /** @throws NotFound for who neither keeps activities, nor enrols, nor answers for the plan */
    public Actor requireReader() {
        if (!keeps() && !actors.actor().hasAny(Role.SOCIAL_WORKER, Role.PLAN_OFFICE)) {
            throw new NotFound();
        }
        return actors.actor();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    public void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, PURPOSE).with(detail));
    }

    /** Of what concerns one person; nobody: the registry does not know them. */
    public void write(String action, @Nullable UUID person, @Nullable UUID record) {
        audit.write(Audit.Entry.of(action, PURPOSE).about(person).on(record));
    }
}
