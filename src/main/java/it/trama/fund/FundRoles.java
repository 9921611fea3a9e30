package it.trama.fund;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import java.util.Set;

/** Who may see what of the money: the printed table is a public document, what moved on it is for those who govern. */
public final class FundRoles {

    private FundRoles() {}

    public static boolean seesTable(Actor actor) {
        return !actor.roles().equals(Set.of(Role.RESIDENT));
    }

    public static boolean seesMoney(Actor actor) {
        return actor.hasAny(Role.PLAN_OFFICE, Role.MAYOR, Role.COORDINATOR, Role.ASSEMBLY_SECRETARY);
    }

    public static boolean placesLines(Actor actor) {
        return writes(actor);
    }

    /** The plan office alone. */
    public static boolean writes(Actor actor) {
        return actor.has(Role.PLAN_OFFICE);
    }

    /** Addresses with an id answer 404 to other roles: the same as when it is not there. */
    public static void requireMoney(Actor actor) {
        if (!seesMoney(actor)) {
            throw new NotFound();
        }
    }

    public static void requireWriting(Actor actor) {
        if (!writes(actor)) {
            throw new NotFound();
        }
    }
}
