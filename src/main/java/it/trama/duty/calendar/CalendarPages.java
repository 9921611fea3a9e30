package it.trama.duty.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.calendar.CalendarPage.Row;
import it.trama.duty.calendar.CalendarPage.Tab;
import it.trama.duty.calendar.CalendarPage.Typed;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.platform.web.Texts;
import it.trama.trust.Directory.Organisation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the pages of the calendar. */
@Component
class CalendarPages {

    private final Definitions definitions;
    private final DutyDesk desk;

    CalendarPages(Definitions definitions, DutyDesk desk) {
        this.definitions = definitions;
        this.desk = desk;
    }

    CalendarPage of(ReadCalendar.Calendar calendar, CalendarFilter filter) {
        LocalDate today = desk.today();
        List<Duty> shown = calendar.duties().stream().filter(filter::accepts).toList();
        Map<YearMonth, List<Row>> months = shown.stream()
                .filter(duty -> !duty.isLate(today) && duty.due().getYear() == filter.year())
                .collect(Collectors.groupingBy(
                        duty -> YearMonth.from(duty.due()),
                        TreeMap::new,
                        Collectors.mapping(duty -> row(duty, calendar.bodies()), Collectors.toList())));
        return new CalendarPage(
                filter(calendar, filter),
                shown.stream()
                        .filter(duty -> duty.isLate(today))
                        .map(duty -> row(duty, calendar.bodies()))
                        .toList(),
                months.entrySet().stream()
                        .map(month -> new CalendarPage.Month(
                                capital(Formats.month(month.getKey().atDay(1))), month.getValue()))
                        .toList(),
                definitions.ofEachCase().stream()
                        .map(rule -> new CalendarPage.CaseTerm(
                                rule.title(), rule.when().each(), rule.text(), rule.law()))
                        .toList(),
                CalendarController.HOME + "/calendario.ics?" + filter.query(filter.year()),
                desk.writes());
    }

    private static CalendarPage.Filter filter(ReadCalendar.Calendar calendar, CalendarFilter filter) {
        List<Tab> years = IntStream.rangeClosed(filter.year() - 1, filter.year() + 1)
                .mapToObj(year -> new Tab(
                        String.valueOf(year),
                        CalendarController.HOME + "?" + filter.query(year),
                        year == filter.year()))
                .toList();
        List<Option> states = List.of(CalendarFilter.OPEN, CalendarFilter.DONE, CalendarFilter.ALL).stream()
                .map(state -> new Option(state, t("duty.state." + state)))
                .toList();
        return new CalendarPage.Filter(
                years,
                String.valueOf(filter.year()),
                new CalendarPage.Pick(kinds(calendar), filter.kind()),
                new CalendarPage.Pick(owners(calendar), filter.owner()),
                new CalendarPage.Pick(states, filter.state()),
                filter.any());
    }

    private static List<Option> kinds(ReadCalendar.Calendar calendar) {
        return calendar.duties().stream()
                .map(duty -> duty.about().kind())
                .distinct()
                .sorted()
                .map(kind -> new Option(kind, kind(kind)))
                .toList();
    }

    private static List<Option> owners(ReadCalendar.Calendar calendar) {
        Stream<Option> bodies = calendar.bodies().entrySet().stream()
                .filter(body -> calendar.duties().stream()
                        .anyMatch(duty -> body.getKey().equals(duty.owner())))
                .map(body -> new Option(body.getKey().toString(), body.getValue()))
                .sorted(Comparator.comparing(Option::label));
        return Stream.concat(Stream.of(new Option(CalendarFilter.OFFICE, t("duty.office"))), bodies)
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ITALY) + text.substring(1);
    }

    static String kind(String code) {
        return Texts.has("duty.kind." + code) ? t("duty.kind." + code) : t("duty.kind.OTHER");
    }

    private Row row(Duty duty, Map<UUID, String> bodies) {
        UUID owner = duty.owner();
        return new Row(
                CalendarController.HOME + "/" + duty.id(),
                isGuess(duty) ? t("duty.day.guess", Formats.date(duty.due())) : Formats.date(duty.due()),
                duty.about().title(),
                kind(duty.about().kind()),
                owner == null ? t("duty.office") : bodies.getOrDefault(owner, t("duty.office")),
                duty.doneOn() == null ? "" : t("duty.doneOn", Formats.date(duty.doneOn())),
                duty.doneOn() == null ? when(ChronoUnit.DAYS.between(desk.today(), duty.due())) : "");
    }

    private boolean isGuess(Duty duty) {
        return definitions.all().stream()
                .anyMatch(rule -> rule.code().equals(duty.about().rule()) && rule.isGuess(duty.due()));
    }

    private static String when(long days) {
        if (days == 0) {
            return t("duty.today");
        }
        if (Math.abs(days) == 1) {
            return t(days < 0 ? "duty.late.one" : "duty.in.one");
        }
        return days < 0 ? t("duty.late.days", -days) : t("duty.in.days", days);
    }

    CalendarPage.One one(ReadCalendar.One read, Typed typed) {
        Map<UUID, String> bodies =
                read.bodies().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        Duty duty = read.duty();
        UUID owner = duty.owner();
        return new CalendarPage.One(
                row(duty, bodies),
                new CalendarPage.Words(
                        read.rule().stream().map(Definition::text).findFirst().orElse("")
                                + (isGuess(duty) ? " " + t("duty.guess") : ""),
                        read.rule().stream().map(Definition::law).findFirst().orElse(""),
                        duty.about().href()),
                duty.isLate(desk.today()),
                desk.writes(),
                read.steps().stream().map(step -> step(step, read.names())).toList(),
                new CalendarPage.Ids(
                        UUID.randomUUID().toString(),
                        desk.today().toString(),
                        options(read.bodies()),
                        owner == null ? "" : owner.toString()),
                typed);
    }

    static List<Option> options(List<Organisation> bodies) {
        return bodies.stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
    }

    private static CalendarPage.Step step(DutyRows.Step step, Map<UUID, String> names) {
        return new CalendarPage.Step(
                step.day() == null
                        ? t("duty.step." + step.kind())
                        : t("duty.step.on", t("duty.step." + step.kind()), Formats.date(step.day())),
                t(
                        "duty.step.by",
                        names.getOrDefault(step.by(), "–"),
                        Formats.moment(step.at().toInstant())),
                step.note());
    }
}
