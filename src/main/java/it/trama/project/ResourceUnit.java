package it.trama.project;

/** What a resource is counted in. A euro is worth a euro. */
public enum ResourceUnit {
    EURO,
    HOUR,
    PIECE,
    MEAL,
    MONTH
}
