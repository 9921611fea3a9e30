package it.trama.insight;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import java.util.Set;

/** Who may read the district's numbers. */
public final class Readers {

    public static final Set<Role> ROLES =
            Set.of(Role.MAYOR, Role.PLAN_OFFICE, Role.COORDINATOR, Role.SOCIAL_WORKER, Role.ASSEMBLY_SECRETARY);

    private Readers() {}

    public static boolean may(Actor actor) {
        return ROLES.stream().anyMatch(actor::has);
    }
}
