package it.trama.trust;

import it.trama.kernel.Actor;
import java.util.Optional;
import java.util.function.Supplier;

/** Who acts now: from the signed-in session or token, or given by {@link #runAs} to jobs and commands. */
public interface CurrentActor {

    /**
     * @throws org.springframework.security.access.AccessDeniedException when nobody acts
     */
    Actor actor();

    Optional<Actor> find();

    /** Runs the work as the given actor, also for the database; whoever acted before acts again after. */
    <T> T runAs(Actor actor, Supplier<T> work);

    /** A principal of the security context that may already act through a membership. */
    interface Principal {

        Optional<Actor> acting();
    }
}
