package it.trama.transport;

/** Why nobody can drive a trip: the first that leaves nobody. Text {@code transport.whynot.CODE}. */
public enum WhyNot {
    NO_BODY,
    NO_PLACES,
    NO_WHEELCHAIR_DRIVER,
    NO_HOURS,
    NO_WEEK_HOURS,
    BUSY
}
