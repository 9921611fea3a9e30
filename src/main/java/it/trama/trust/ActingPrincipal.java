package it.trama.trust;

import it.trama.kernel.Actor;
import java.util.Optional;

/** A principal of the security context that may already act through a membership. */
public interface ActingPrincipal {

    Optional<Actor> acting();
}
