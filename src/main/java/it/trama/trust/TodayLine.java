package it.trama.trust;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One thing to do, as the first page lists it.
 *
 * @param when   midnight: the day only
 * @param kind   code in capitals; its text is {@code trust.today.kind.CODE}
 * @param href   the place where it is dealt with
 * @param person whom it is about, as the actor may read it; empty: nobody
 * @param note   what is said more quietly, e.g. whose it is when one stands in for a colleague
 */
public record TodayLine(
        LocalDateTime when, Urgency urgency, String kind, String text, String href, String person, String note) {

    public static TodayLine due(LocalDate due, LocalDate today, String kind, String text, String href) {
        return new TodayLine(due.atStartOfDay(), Urgency.of(due, today), kind, text, href, "", "");
    }

    public TodayLine about(String person) {
        return new TodayLine(when, urgency, kind, text, href, person, note);
    }

    public TodayLine noting(String note) {
        return new TodayLine(when, urgency, kind, text, href, person, note);
    }
}
