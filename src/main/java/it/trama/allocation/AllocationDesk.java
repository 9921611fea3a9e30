package it.trama.allocation;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plan office writes; who governs reads what was proposed. */
@Component
public class AllocationDesk {

    private final CurrentActor actors;
    private final Clock clock;

    AllocationDesk(CurrentActor actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws NotFound for who neither governs nor works at the plan */
    public void requireReader() {
        if (!reads(actors.actor())) {
            throw new NotFound();
        }
    }

    public static boolean reads(Actor actor) {
        return actor.hasAny(Role.PLAN_OFFICE, Role.MAYOR, Role.ASSEMBLY_SECRETARY);
    }

    /** @throws NotFound for who is not of the plan office */
    public void requireWriter() {
        if (!writes()) {
            throw new NotFound();
        }
    }

    public boolean writes() {
        return actors.actor().has(Role.PLAN_OFFICE);
    }

    public Actor actor() {
        return actors.actor();
    }

    public UUID user() {
        return actors.actor().user();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
