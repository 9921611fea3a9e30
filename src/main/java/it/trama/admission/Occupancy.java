package it.trama.admission;

import java.time.LocalDate;
import java.util.UUID;

/** How many live in a facility on a day, and how many of its places are promised: counts, without a word on who. Needs a transaction. */
public interface Occupancy {

    int occupied(UUID facility, LocalDate day);

    /** Occupied, offered or accepted. */
    int taken(UUID facility, LocalDate day);
}
