package it.trama.insight.rooms;

import it.trama.insight.Readers;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may enter, and the way to each room. */
@Component
class Rooms {

    static final Set<Role> ROLES = Readers.ROLES;

    private final CurrentActor actors;
    private final ContactsRoom contacts;
    private final ChargeRoom charge;
    private final FundsRoom funds;
    private final DetailRoom detail;

    Rooms(CurrentActor actors, ContactsRoom contacts, ChargeRoom charge, FundsRoom funds, DetailRoom detail) {
        this.actors = actors;
        this.contacts = contacts;
        this.charge = charge;
        this.funds = funds;
        this.detail = detail;
    }

    private Actor require() {
        Actor actor = actors.actor();
        if (!Readers.may(actor)) {
            throw new AccessDeniedException("no role of the dashboard");
        }
        return actor;
    }

    boolean sources() {
        return actors.actor().hasAny(Role.PLAN_OFFICE, Role.MAYOR);
    }

    RoomPage of(Room room, Asked asked) {
        Actor actor = require();
        return switch (room) {
            case ACCESSI -> contacts.of(asked, actor);
            case IN_CARICO -> charge.of(asked);
            case FONDI -> funds.of(asked);
        };
    }

    RoomPage detail(Room room, Asked asked) {
        require();
        return detail.of(room, asked);
    }
}
