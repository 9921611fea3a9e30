package it.trama.intake;

/** How a contact reached the desk. */
public enum Channel {
    IN_PERSON,
    PHONE,
    EMAIL,
    HOME,
    WRITTEN_SIGNAL,
    PHONE_SIGNAL,
    OTHER
}
