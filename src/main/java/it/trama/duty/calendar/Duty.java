package it.trama.duty.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something due, recurring or not.
 *
 * @param about what stays the same of it
 * @param owner null: the plan office
 */
record Duty(
        UUID id,
        About about,
        LocalDate due,
        @Nullable UUID owner,
        @Nullable LocalDate doneOn) {

    /** @param rule empty: it does not recur */
    record About(String rule, String kind, String title, String href) {}

    boolean isLate(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }
}
