package it.trama.intake;

/** Who sent the person to the desk. */
public enum Sender {
    SELF,
    PUBLIC_BODY,
    ASSOCIATION,
    COOPERATIVE,
    PARISH,
    HEALTH,
    SCHOOL,
    RELATIVE,
    OTHER
}
