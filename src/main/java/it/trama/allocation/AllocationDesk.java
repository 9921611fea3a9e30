package it.trama.allocation;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The plan office writes; who governs reads what was proposed. */
@Component
public class AllocationDesk extends ActorDesk {

    AllocationDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "PLANNING");
    }

    /** @throws NotFound for who neither governs nor works at the plan */
    public void requireReader() {
        if (!reads(actor())) {
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
        return actor().has(Role.PLAN_OFFICE);
    }
}
