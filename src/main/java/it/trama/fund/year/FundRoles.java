package it.trama.fund.year;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import java.util.Set;

/** Who may see what of the money: the printed table is a public document, what moved on it is for those who govern. */
final class FundRoles {

    private FundRoles() {}

    static boolean seesTable(Actor actor) {
        return !actor.roles().equals(Set.of(Role.RESIDENT));
    }

    static boolean seesMoney(Actor actor) {
        return actor.hasAny(Role.PLAN_OFFICE, Role.MAYOR, Role.COORDINATOR);
    }

    static boolean placesLines(Actor actor) {
        return actor.has(Role.PLAN_OFFICE);
    }
}
