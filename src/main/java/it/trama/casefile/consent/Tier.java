package it.trama.casefile.consent;

/** How much a consent tells; texts are {@code casefile.consent.tier.*}. */
enum Tier {
    /** Kind, body, since when, whom to call. */
    MINIMAL,
    /** Also amounts, period, goals. */
    EXTENDED
}
