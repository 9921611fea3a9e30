package it.trama.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who takes part and who waits, for the rest of the module. Within the caller's transaction. */
public interface WaitingLine {

    /** @param needs what the organiser must know */
    record Participant(UUID enrolment, String name, LocalDate born, String contact, String needs) {}

    /** Only one at a time changes who is in: until the end of the transaction. */
    void hold(UUID activity);

    /** Free places are said to the first in line; how many were. */
    int offerNext(UUID activity);

    /** Who takes part on the day, by name, for who may read them. */
    List<Participant> on(UUID activity, LocalDate day);
}
