package it.trama.intake.worklist;

import it.trama.intake.ContactFacts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list. Its facts come without the note. */
record ContactRow(
        UUID id,
        String number,
        Instant happenedAt,
        UUID worker,
        @Nullable UUID person,
        @Nullable String municipality,
        ContactFacts facts) {}
