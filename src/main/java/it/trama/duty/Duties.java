package it.trama.duty;

import java.time.LocalDate;
import java.util.UUID;

/** What the district must do by a day. Works within the caller's transaction; whoever acts. */
public interface Duties {

    /** Makes it due; once more for the same source: as it is now, and what was done stays done. */
    void set(NewDuty duty);

    /** It was done on the day; nothing happens when it is done already or not there. */
    void met(UUID source, LocalDate day);

    /** It is not due any more, as if it had never been; what was done stays. */
    void drop(UUID source);
}
