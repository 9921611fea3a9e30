package it.trama.allocation;

import java.util.Arrays;
import java.util.List;

/** What may be weighed of a municipality. */
public enum Measure {
    /** At the day that the formula says. */
    RESIDENTS(false),
    /** Taken in charge on the day it is written, as Trama knows: no count of residents is so recent. Fewer than five count as three. */
    USERS(false),
    SURFACE(false),
    /** The same for each. */
    EQUAL(false),
    MINORS(true),
    OLDER(true),
    NEED(true),
    /** Of services bought for the municipality. */
    CONSUMPTION(true),
    OTHER(true);

    private final boolean entered;

    Measure(boolean entered) {
        this.entered = entered;
    }

    /** Typed by the plan office: Trama has no such number. */
    public boolean isEntered() {
        return entered;
    }

    public static List<Measure> allEntered() {
        return Arrays.stream(values()).filter(Measure::isEntered).toList();
    }
}
