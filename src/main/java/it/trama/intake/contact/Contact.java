package it.trama.intake.contact;

import it.trama.intake.ContactFacts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked for something. Never changed.
 *
 * @param person       null: anonymous
 * @param municipality of residence on that day, for reports; null: not known or not of the district
 */
record Contact(
        UUID id,
        String number,
        Instant happenedAt,
        UUID worker,
        @Nullable UUID person,
        @Nullable String municipality,
        ContactFacts facts) {}
