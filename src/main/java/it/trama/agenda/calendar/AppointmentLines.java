package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The actor's appointments of the week, and those of the last days of which nobody said how they went. */
@Component
class AppointmentLines implements TodayLines {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int DAYS_BACK = 14;

    private final CalendarRows rows;
    private final Clock clock;

    AppointmentLines(CalendarRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return rows
                .between(
                        today.minusDays(DAYS_BACK),
                        today.plusDays(Urgency.DAYS_AHEAD + 1L),
                        List.of(actor.user()),
                        actor.organisation())
                .stream()
                .filter(row -> row.about() != null && row.about().state().equals("BOOKED"))
                .map(row -> line(row, Objects.requireNonNull(row.about()), today))
                .toList();
    }

    private static TodayLine line(CalendarRows.Row row, CalendarRows.About about, LocalDate today) {
        LocalDateTime when = row.starts().atZoneSameInstant(ROME).toLocalDateTime();
        String kind = switch (about.kind()) {
            case "VISIT" -> "VISIT";
            case "MEETING" -> "MEETING";
            default -> "APPOINTMENT";
        };
        boolean late = when.toLocalDate().isBefore(today);
        String what = t("agenda.kind." + about.kind());
        String person = about.person();
        return new TodayLine(
                when,
                Urgency.of(when.toLocalDate(), today),
                kind,
                late ? t("agenda.howWas", what) : what,
                "/agenda/" + row.id(),
                person == null ? "" : person,
                about.place());
    }
}
