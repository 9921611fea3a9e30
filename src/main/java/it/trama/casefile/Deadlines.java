package it.trama.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** What becomes due on a record. Called by whoever makes something due, in the same transaction; implemented by a module above. */
public interface Deadlines {

    /** Setting the same source again moves its deadline. */
    void set(NewDeadline deadline);

    /** What the source asked for has been done. */
    void met(UUID source, LocalDate day);

    /** What the source asked for is no longer asked. */
    void drop(UUID source);
}
