package it.trama.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Told by who counts the people of a facility one by one, so that the resource map has the same number. Within the caller's transaction. */
public interface TakenPlaces {

    /** @param places that there were on that day, which may be more than usual; null: those of the facility */
    record Count(LocalDate day, int occupied, @Nullable Integer places) {}

    /** The newest word on a day counts; the same word twice changes nothing. */
    void tell(UUID facility, Count count, UUID by);
}
