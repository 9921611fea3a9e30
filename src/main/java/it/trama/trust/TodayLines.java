package it.trama.trust;

import it.trama.kernel.Actor;
import java.util.List;

/** Work that waits for the actor. Modules offer it as beans; asked within one transaction, at most two SQL statements whatever there is to do. */
public interface TodayLines {

    /** Empty for who has nothing to do here; what is due later than {@link Urgency#DAYS_AHEAD} is left out, unless it asks for a
     * month to prepare. */
    List<TodayLine> of(Actor actor);
}
