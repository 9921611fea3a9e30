package it.trama.casefile.charge;

/** Areas of the social service; texts are {@code casefile.area.*}. */
enum Area {
    FAMILY_MINORS,
    DISABILITY,
    ADULTS,
    ELDERLY
}
