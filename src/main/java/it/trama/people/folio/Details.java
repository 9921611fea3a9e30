package it.trama.people.folio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the registry knows of a person beyond identity. */
record Details(
        @Nullable String birthPlace,
        String citizenship,
        @Nullable String temporaryCode,
        String address,
        @Nullable LocalDate deceasedOn) {

    /** @param until the first day elsewhere; null: still there */
    record Residence(
            @Nullable String municipalityCode,
            String address,
            LocalDate since,
            @Nullable LocalDate until) {}
}
