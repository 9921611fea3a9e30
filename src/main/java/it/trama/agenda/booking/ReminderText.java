package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** What the person is told: when and where, never which service, because others may read it too. */
final class ReminderText {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private ReminderText() {}

    static String of(Instant start, String place) {
        String day = Formats.longDate(start.atZone(ROME).toLocalDate());
        return place.isEmpty()
                ? t("agenda.reminder.text", day, Formats.time(start))
                : t("agenda.reminder.textAt", day, Formats.time(start), place);
    }

    /** The morning before; what is sooner is said now. */
    static Instant due(Instant start, Instant now) {
        Instant before = start.atZone(ROME)
                .toLocalDate()
                .minusDays(1)
                .atTime(MORNING)
                .atZone(ROME)
                .toInstant();
        return before.isBefore(now) ? now.plus(Duration.ofMinutes(1)) : before;
    }
}
