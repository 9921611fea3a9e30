package it.trama.network;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Role × action of the network: the office keeps everything, a body's own people keep where it is, whom to call, and its free places. */
public final class Keepers {

    private Keepers() {}

    /** What the body is, what it signed, what it is authorised to. */
    public static boolean office(Actor actor) {
        return actor.hasAny(Role.PLAN_OFFICE, Role.ADMINISTRATOR, Role.SYSTEM);
    }

    public static boolean of(Actor actor, UUID organisation) {
        return office(actor) || own(actor, organisation);
    }

    /** Whoever works there, not a resident who was helped. */
    public static boolean own(Actor actor, UUID organisation) {
        return actor.organisation().equals(organisation)
                && actor.hasAny(
                        Role.PROVIDER, Role.TEAM_MEMBER, Role.ANTENNA, Role.WARD, Role.COORDINATOR, Role.PLAN_OFFICE);
    }

    public static void requireOffice(Actor actor) {
        if (!office(actor)) {
            throw new AccessDeniedException("not of the office");
        }
    }

    public static void require(Actor actor, UUID organisation) {
        if (!of(actor, organisation)) {
            throw new AccessDeniedException("neither of the office nor of the body");
        }
    }
}
