package it.trama.network;

import java.time.LocalDate;
import java.util.UUID;

/** How many places of a facility are taken on a day, told by a module that counts them. Public facts; within the caller's transaction. */
public interface Occupancies {

    /**
     * The newest word on a day counts.
     *
     * @param places that there were on that day, which may be more than usual
     */
    void tell(UUID facility, LocalDate day, int occupied, int places);
}
