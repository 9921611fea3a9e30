package it.trama.casefile.consent;

/** Texts are {@code casefile.consent.refused.*}. */
enum ConsentRefusal {
    ALREADY_OVER
}
