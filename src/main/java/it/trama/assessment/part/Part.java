package it.trama.assessment.part;

import it.trama.assessment.Answers;
import it.trama.kernel.Compartment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section of a sheet with its answers, as who may fill or read it sees it. */
record Part(UUID id, Of of, Asked asked, @Nullable LocalDate due, boolean signed, Answers answers, Saved saved) {

    record Of(UUID sheet, UUID record, Compartment compartment) {}

    record Asked(String instrument, int version, String section) {}

    /** @param version how often it was saved */
    record Saved(int version, String by, @Nullable Instant at) {}
}
