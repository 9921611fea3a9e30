package it.trama.trust;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import java.util.Set;
import java.util.UUID;

/** The named actor of background jobs and of the operator's commands. */
public final class SystemActor {

    public static final UUID ID = new UUID(0, 1);

    public static final Actor ACTOR = new Actor(ID, ID, ID, "Sistema", Set.of(Role.SYSTEM), Set.of(), Set.of());

    private SystemActor() {}
}
