package it.trama.insight;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years that a page's address may ask for. */
public final class Years {

    private static final int FIRST = 1990;
    private static final int LAST = 2999;

    private Years() {}

    /** The year asked for; this one when it was not asked or cannot be. */
    public static int asked(@Nullable Integer typed, Clock clock) {
        return typed == null || typed < FIRST || typed > LAST
                ? LocalDate.now(clock).getYear()
                : typed;
    }
}
