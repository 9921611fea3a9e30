package it.trama.people;

import it.trama.kernel.Actor;
import java.util.Optional;
import java.util.UUID;

/** A bean of a module above that adds to the person's page. Called within a transaction of the actor. */
public interface PersonSection {

    /** Position on the page. */
    int order();

    /** Empty when there is nothing to show, or nothing to show to this actor. */
    Optional<SectionLink> of(UUID person, Actor actor);
}
