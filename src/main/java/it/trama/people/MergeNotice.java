package it.trama.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bean of a module above that has something to say before two registrations become one, and after: two social records, for instance. Called
 * within a transaction of the actor, and says only what this actor may know.
 */
public interface MergeNotice {

    /** In Italian; none when there is nothing to know. After a merge both ids are of one person. */
    List<Notice> of(UUID one, UUID other);

    /** @param href where it can be seen; null when this actor may not */
    record Notice(String text, @Nullable String href) {}
}
