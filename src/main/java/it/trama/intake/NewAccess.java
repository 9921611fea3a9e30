package it.trama.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access made from something else, happening now.
 *
 * @param person       null: nobody known, which opens no record
 * @param municipality said for who is not known; a person's is read in the registry
 */
public record NewAccess(
        UUID id, @Nullable UUID person, @Nullable String municipality, ContactFacts facts, Origin origin) {

    /** Texts {@code intake.origin.<kind>}. */
    public enum Kind {
        SIGNAL,
        COHORT
    }

    /** What it was made from. */
    public record Origin(Kind kind, UUID source) {}
}
