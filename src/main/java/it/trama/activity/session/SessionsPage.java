package it.trama.activity.session;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;

/** The calendar of an activity: what comes, then what was. */
public record SessionsPage(String title, String href, List<Row> ahead, List<Row> past) {

    /** @param note why it was moved or called off */
    public record Row(String href, String when, String state, String badge, String note) {}

    static SessionsPage of(ReadSessions.Days days) {
        List<Row> ahead = days.sessions().stream()
                .filter(one -> !one.heldOn().isBefore(days.today()))
                .map(one -> row(one, days))
                .toList();
        List<Row> past = days.sessions().reversed().stream()
                .filter(one -> one.heldOn().isBefore(days.today()))
                .map(one -> row(one, days))
                .toList();
        return new SessionsPage(
                days.activity().about().title(),
                "/iscrizioni/" + days.activity().id(),
                ahead,
                past);
    }

    private static Row row(Session one, ReadSessions.Days days) {
        Session.Count count = days.counts().get(one.id());
        String state = count != null
                ? t("activity.session.count", count.present(), count.noted())
                : t("activity.session.state." + state(one, days.today()));
        return new Row("/incontri/" + one.id(), when(one), state, badge(one, count, days.today()), note(one));
    }

    private static String badge(Session one, Session.@org.jspecify.annotations.Nullable Count count, LocalDate today) {
        if (one.cancelled()) {
            return "t-badge-bad";
        }
        return count != null ? "t-badge-ok" : one.heldOn().isBefore(today) ? "t-badge-warn" : "";
    }

    static String state(Session one, LocalDate today) {
        if (one.cancelled()) {
            return "cancelled";
        }
        return one.heldOn().equals(today) ? "today" : one.heldOn().isBefore(today) ? "unmarked" : "ahead";
    }

    /** lunedì 23 novembre 2026, 16:30–18:30. */
    static String when(Session one) {
        return t("activity.weekday." + one.heldOn().getDayOfWeek().getValue()) + " " + Formats.longDate(one.heldOn())
                + ", " + Formats.time(one.hours().from()) + "–"
                + Formats.time(one.hours().to());
    }

    static String note(Session one) {
        if (one.cancelled()) {
            return t("activity.session.why.cancelled", one.reason());
        }
        return one.reason().isEmpty()
                ? ""
                : t("activity.session.why.moved", Formats.longDate(one.plannedOn()), one.reason());
    }
}
