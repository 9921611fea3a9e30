package it.trama.shelter;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who receives for a body, where, which night is meant, and the trace that is left. */
@Component
public class ShelterDesk extends ActorDesk {

    /** Until then the night that has begun yesterday is still tonight. */
    private static final int NOON = 12;

    private final Facilities facilities;

    ShelterDesk(CurrentActor actors, Facilities facilities, Audit audit, Clock clock) {
        super(actors, audit, clock, "ADMISSION");
        this.facilities = facilities;
    }

    /** @throws NotFound for who does not receive anybody for a body */
    public Actor require() {
        Actor actor = actor();
        if (!receives(actor)) {
            throw new NotFound();
        }
        return actor;
    }

    public boolean receives() {
        return receives(actor());
    }

    private static boolean receives(Actor actor) {
        return actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER);
    }

    /** @throws NotFound when it is not one of the own body */
    public Facility house(UUID id) {
        UUID body = require().organisation();
        return facilities
                .find(id)
                .filter(one -> one.organisation().equals(body))
                .orElseThrow(NotFound::new);
    }

    public List<Facility> houses() {
        return facilities.of(require().organisation());
    }

    public LocalDate tonight() {
        LocalDateTime now = now().toLocalDateTime();
        return now.getHour() < NOON ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    /** Of what concerns one person; nobody: the guest has no name, or the registry does not know it. */
    public void write(String action, String detail, @Nullable UUID person) {
        write(entry(action).about(person).with(detail));
    }
}
