package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One appointment: what it is, and what may still be done. */
public record AppointmentPage(String href, Who who, Facts facts, State state, Next next, FormErrors errors) {

    /** @param href of the record or person; empty when there is none */
    public record Who(String name, String href) {}

    public record Facts(String kind, String when, String minutes, String place, String workers, String others) {}

    public record State(String code, String text, String whatNext) {}

    /** @param diary where it is written down, filled in; empty unless it took place on a record */
    public record Next(String day, String time, boolean begun, String diary) {}

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    static AppointmentPage of(ShowAppointment.Shown shown, Instant now, FormErrors errors) {
        var found = shown.found();
        Instant start = found.starts().toInstant();
        LocalDate day = start.atZone(ROME).toLocalDate();
        return new AppointmentPage(
                "/agenda/" + found.id(),
                new Who(
                        shown.person(),
                        href(shown.about().recordId(), shown.about().personId())),
                facts(shown, start),
                new State(
                        found.state(),
                        t("agenda.state." + found.state()),
                        shown.told().whatNext()),
                new Next(Formats.date(day), Formats.time(start), !start.isAfter(now), diary(shown, day)),
                errors);
    }

    private static Facts facts(ShowAppointment.Shown shown, Instant start) {
        var told = shown.told();
        long minutes =
                Duration.between(shown.found().starts(), shown.found().ends()).toMinutes();
        String others = Stream.of(told.room(), told.mediator(), told.desk())
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new Facts(
                t("agenda.kind." + shown.found().kind()),
                t("agenda.when", Formats.longDate(start.atZone(ROME).toLocalDate()), Formats.time(start)),
                t("agenda.minutes", minutes),
                told.place(),
                told.workers(),
                others);
    }

    private static String href(@Nullable UUID record, @Nullable UUID person) {
        if (record != null) {
            return "/cartelle/" + record;
        }
        return person == null ? "" : "/persone/" + person;
    }

    private static String diary(ShowAppointment.Shown shown, LocalDate day) {
        UUID record = shown.about().recordId();
        if (record == null || !shown.found().state().equals("KEPT")) {
            return "";
        }
        long minutes =
                Duration.between(shown.found().starts(), shown.found().ends()).toMinutes();
        var query = List.of(
                "bozza=9",
                "tipo=" + Kind.valueOf(shown.found().kind()).diaryKind(),
                "giorno=" + Formats.date(day),
                "minuti=" + minutes,
                "luogo=" + URLEncoder.encode(shown.told().place(), StandardCharsets.UTF_8),
                "con=" + URLEncoder.encode(shown.told().workers(), StandardCharsets.UTF_8));
        return "/cartelle/" + record + "/diario/nuova?" + String.join("&", query);
    }
}
