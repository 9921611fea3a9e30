package it.trama.agreement.folio;

import it.trama.kernel.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands on a day. */
enum State {
    DRAFT,
    /** Waits for the assembly. */
    PROPOSED,
    /** May be signed. */
    APPROVED,
    /** Signed, and its first day is still to come. */
    SIGNED,
    IN_FORCE,
    EXPIRED,
    /** One that renews it is in force. */
    REPLACED,
    /** Ended before its time. */
    ENDED;

    /** The days on which something happened to an agreement. */
    record Steps(
            @Nullable LocalDate proposed,
            @Nullable LocalDate approved,
            @Nullable LocalDate signed,
            @Nullable LocalDate ended) {}

    /** @param renewed first day of the one that renews it, when that is signed */
    static State on(LocalDate day, Period valid, Steps steps, @Nullable LocalDate renewed) {
        if (!by(steps.signed(), day)) {
            return by(steps.approved(), day) ? APPROVED : by(steps.proposed(), day) ? PROPOSED : DRAFT;
        }
        if (by(steps.ended(), day)) {
            return ENDED;
        }
        if (by(renewed, day)) {
            return REPLACED;
        }
        if (day.isBefore(valid.from())) {
            return SIGNED;
        }
        return valid.contains(day) ? IN_FORCE : EXPIRED;
    }

    private static boolean by(@Nullable LocalDate happened, LocalDate day) {
        return happened != null && !happened.isAfter(day);
    }
}
