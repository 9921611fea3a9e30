package it.trama.network;

import java.time.LocalDate;
import java.util.UUID;

/** Told by who counts the people of a facility one by one, so that the resource map has the same number. Within the caller's transaction. */
public interface TakenPlaces {

    /** The same number of the same day twice changes nothing. */
    void tell(UUID facility, LocalDate day, int occupied, UUID by);
}
