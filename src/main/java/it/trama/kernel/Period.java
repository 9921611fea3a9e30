package it.trama.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days {@code [from, to)}: the first is in, the last is out; no {@code to} means still running. The same shape as a {@code daterange}. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("period [%s, %s) is empty".formatted(from, to));
        }
    }

    /** From a day on, without an end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** The last day that is in, or null while it runs. */
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }
}
