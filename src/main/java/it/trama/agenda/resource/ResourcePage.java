package it.trama.agenda.resource;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes.Collision;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One desk, room or mediator: its words, its hours when it is a desk, and its end. */
public record ResourcePage(Head head, ResourceForm form, HoursForm hours, List<Week> weeks, Asked asked) {

    /** @param ended whether a last day is set */
    public record Head(String kind, String href, String list, String name, String state, boolean ended) {}

    /** Hours that are in force together. */
    public record Week(String when, List<String> days) {}

    /** What was asked: its form, what is wrong with it, and what it would leave without a place. */
    public record Asked(
            String what, FormErrors errors, @Nullable Collision collision, String day) {

        static final Asked NOTHING = new Asked("", FormErrors.NONE, null, "");

        boolean again() {
            return errors.any() || collision != null;
        }
    }

    static ResourcePage of(
            Kind kind,
            Show.One one,
            @Nullable ResourceForm form,
            @Nullable HoursForm hours,
            Asked asked,
            LocalDate today) {
        var resource = one.resource();
        var head = new Head(
                kind.name(),
                kind.href() + "/" + resource.id(),
                kind.href(),
                resource.name(),
                ResourcesPage.state(resource.until(), today),
                resource.until() != null);
        return new ResourcePage(
                head,
                form == null ? ResourceForm.of(resource) : form,
                hours == null ? HoursForm.of(latest(one.hours()), today.plusDays(1)) : hours,
                weeks(one.hours(), today),
                asked);
    }

    /** A change begins from what was decided last. */
    private static List<DeskHours.Hours> latest(List<DeskHours.Hours> hours) {
        return hours.stream().filter(h -> h.until() == null).toList();
    }

    private static List<Week> weeks(List<DeskHours.Hours> hours, LocalDate today) {
        var weeks = new LinkedHashMap<String, Map<Integer, String>>();
        for (DeskHours.Hours h : hours) {
            weeks.computeIfAbsent(when(h, today), _ -> new LinkedHashMap<>())
                    .merge(h.weekday(), span(h.opens(), h.closes()), (a, b) -> t("agenda.hours.and", a, b));
        }
        return weeks.entrySet().stream()
                .map(week -> new Week(
                        week.getKey(),
                        week.getValue().entrySet().stream()
                                .map(day -> t("agenda.weekday." + day.getKey()) + " " + day.getValue())
                                .toList()))
                .toList();
    }

    private static String span(LocalTime opens, LocalTime closes) {
        return Formats.time(opens) + "–" + Formats.time(closes);
    }

    private static String when(DeskHours.Hours h, LocalDate today) {
        LocalDate since = h.since();
        LocalDate until = h.until();
        String from = since == null || !since.isAfter(today)
                ? t("agenda.hours.now")
                : t("agenda.hours.since", Formats.longDate(since));
        String to = until == null ? "" : " " + t("agenda.hours.until", Formats.longDate(until.minusDays(1)));
        return t("agenda.hours.slots", from + to, h.minutes());
    }
}
