package it.trama.platform.web;

import it.trama.kernel.Actor;
import java.util.Optional;

/** A piece of today's work on the first page. Modules offer them as beans; asked within one transaction of the actor. */
public interface TodayCard {

    /** @param count what is to be done; 0 shows the card with its "nothing to do" */
    record Card(String title, long count, String what, String href, String action) {}

    int order();

    Optional<Card> of(Actor actor);
}
