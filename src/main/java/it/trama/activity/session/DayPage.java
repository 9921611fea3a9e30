package it.trama.activity.session;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.WaitingLine.Participant;
import it.trama.activity.session.Mark.Noted;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of a session, for a thumb; and the way to move it or call it off. */
public record DayPage(Head head, Counts counts, List<Row> rows, Change change, FormErrors errors) {

    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** @param open presences can be noted */
    public record Head(String title, String activity, String when, String href, String note, boolean open) {}

    public record Counts(int noted, int people, int present) {}

    /**
     * @param gift  id of the newest word; empty: nothing noted
     * @param mark  the word; empty: nothing noted
     * @param fresh the id of the next touch
     * @param said  when it was noted; a late correction says what it was before
     */
    public record Row(String id, String name, String what, String gift, String mark, String fresh, String said) {}

    /** @param movable nobody is noted yet */
    public record Change(boolean movable, boolean cancelled, String day, String from, String to, String reason) {}

    static DayPage of(ReadSessions.Day day, Change typed, FormErrors errors) {
        Session session = day.session();
        List<Row> rows = day.people().stream()
                .map(one -> row(one, day.marks().get(one.enrolment()), session.heldOn(), day.today()))
                .toList();
        return new DayPage(
                new Head(
                        day.activity().about().title(),
                        "/iscrizioni/" + day.activity().id(),
                        SessionsPage.when(session),
                        "/incontri/" + session.id(),
                        SessionsPage.note(session),
                        !session.cancelled() && !session.heldOn().isAfter(day.today())),
                new Counts(
                        (int) rows.stream().filter(row -> !row.gift().isEmpty()).count(), rows.size(), (int)
                                rows.stream()
                                        .filter(row -> row.mark().equals(Mark.PRESENT.name()))
                                        .count()),
                rows,
                typed,
                errors);
    }

    static Change change(ReadSessions.Day day) {
        Session session = day.session();
        return new Change(
                day.marks().values().stream().allMatch(noted -> noted.mark() == Mark.NONE),
                session.cancelled(),
                Formats.date(session.heldOn()),
                Formats.time(session.hours().from()),
                Formats.time(session.hours().to()),
                "");
    }

    private static Row row(Participant one, @Nullable Noted noted, LocalDate heldOn, LocalDate today) {
        boolean none = noted == null || noted.mark() == Mark.NONE;
        return new Row(
                one.enrolment().toString(),
                one.name(),
                t("activity.age", Period.between(one.born(), today).getYears()) + " · " + one.contact()
                        + (one.needs().isEmpty() ? "" : " · " + one.needs()),
                noted == null || none ? "" : noted.id().toString(),
                noted == null || none ? "" : noted.mark().name(),
                UUID.randomUUID().toString(),
                noted == null ? "" : said(noted, heldOn));
    }

    private static String said(Noted noted, LocalDate heldOn) {
        String at = Formats.time(noted.notedAt().toInstant());
        LocalDate recorded = noted.recordedAt().atZoneSameInstant(ROME).toLocalDate();
        Mark before = noted.before();
        if (before != null && recorded.isAfter(heldOn)) {
            return t(
                    "activity.mark.corrected",
                    t("activity.mark." + noted.mark()),
                    Formats.date(recorded),
                    noted.recorder(),
                    t("activity.mark." + before));
        }
        return noted.mark() == Mark.NONE ? "" : t("activity.mark.at", t("activity.mark." + noted.mark()), at);
    }
}
