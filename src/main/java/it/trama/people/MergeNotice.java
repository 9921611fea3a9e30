package it.trama.people;

import java.util.List;
import java.util.UUID;

/**
 * A bean of a module above that has something to say before two registrations become one, and after: two social records, for instance. Called
 * within a transaction of the actor, and says only what this actor may know.
 */
public interface MergeNotice {

    /** Sentences in Italian; none when there is nothing to know. After a merge both ids are of one person. */
    List<String> of(UUID one, UUID other);
}
