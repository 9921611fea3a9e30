package it.trama.shelter;

import java.util.Set;

/** What becomes of a night that somebody asks; texts are {@code shelter.state.*}. */
public enum NightState {
    /** A bed is kept. */
    BOOKED,
    /** Arrived and sleeps here. */
    IN,
    /** No bed is free; counts as not given unless one becomes free tonight. */
    WAITING,
    REFUSED,
    NOT_COME,
    GAVE_UP,
    /** Was never asked: a wrong touch. */
    MISTAKEN;

    private static final Set<NightState> HOLDING = Set.of(BOOKED, IN);

    public boolean holdsBed() {
        return HOLDING.contains(this);
    }
}
