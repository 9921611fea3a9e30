package it.trama.trust;

import java.time.LocalDate;

/** The groups of the first page, in their order. */
public enum Urgency {
    LATE,
    TODAY,
    WEEK,
    /** Only what asks for some time to prepare. */
    MONTH,
    /** Somebody waits for an answer; no day says until when. */
    ANSWER;

    /** How far ahead the first page looks. */
    public static final int DAYS_AHEAD = 7;

    /** Of something that is due on a day. */
    public static Urgency of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return LATE;
        }
        if (due.isAfter(today.plusDays(DAYS_AHEAD))) {
            return MONTH;
        }
        return due.equals(today) ? TODAY : WEEK;
    }
}
