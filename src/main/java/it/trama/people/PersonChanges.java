package it.trama.people;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was changed or corrected in the data of a person: nothing is overwritten in silence. Within the transaction of the change. */
public interface PersonChanges {

    enum Kind {
        /** Life changed. */
        CHANGE,
        /** It was never so: an error is mended. */
        CORRECTION
    }

    /**
     * @param field  text {@code people.change.field.<field>}
     * @param before in words, as the page showed it
     */
    record Change(
            Kind kind,
            String field,
            String before,
            String after,
            @Nullable LocalDate from,
            String reason) {}

    /** @param by user */
    record Written(Change change, UUID by, Instant at) {}

    void write(UUID person, Change change);

    /** Newest first. */
    List<Written> of(UUID person);

    /** Why the registry is opened: the desk's work or the case's. */
    static String purpose(Actor actor) {
        return actor.has(Role.ACCESS_DESK) ? "ACCESS_DESK" : "CASEWORK";
    }
}
