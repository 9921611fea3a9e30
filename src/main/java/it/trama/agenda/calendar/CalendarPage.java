package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A week of one worker, day beside day, or a day of the body, colleague beside colleague. On a phone the columns follow each other. */
public record CalendarPage(String title, boolean week, boolean manages, Turns turns, List<Column> columns) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** @param other the other way to look */
    public record Turns(String before, String now, String after, String other) {}

    /** @param href to look at this one alone, or to add to this day */
    public record Column(String title, String href, boolean today, List<Item> items) {}

    /** @param href empty: the actor may know only that the worker is busy */
    public record Item(String time, String kind, String person, String place, String href, String state) {}

    static CalendarPage week(ShowCalendar.Shown shown, ShowCalendar.Query query, LocalDate today) {
        String who =
                query.worker() == null || shown.actor().user().equals(query.worker()) ? "" : "&chi=" + query.worker();
        LocalDate monday = query.from();
        List<Column> columns = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> day(day, shown, today))
                .filter(column -> !isWeekend(column, monday))
                .toList();
        String name = query.worker() == null ? "" : shown.names().getOrDefault(query.worker(), "");
        return new CalendarPage(
                t("agenda.week", name, Formats.longDate(monday)),
                true,
                manages(shown),
                new Turns(
                        "/agenda?giorno=" + monday.minusDays(7) + who,
                        "/agenda?giorno=" + today + who,
                        "/agenda?giorno=" + monday.plusDays(7) + who,
                        "/agenda?vista=giorno&giorno="
                                + (monday.isAfter(today) || monday.plusDays(6).isBefore(today) ? monday : today)),
                columns);
    }

    private static boolean manages(ShowCalendar.Shown shown) {
        return shown.actor().hasAny(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    /** Saturday and Sunday are there only when something is in them. */
    private static boolean isWeekend(Column column, LocalDate monday) {
        LocalDate day = LocalDate.parse(column.href().substring(column.href().lastIndexOf('=') + 1));
        return day.isAfter(monday.plusDays(4)) && column.items().isEmpty();
    }

    private static Column day(LocalDate day, ShowCalendar.Shown shown, LocalDate today) {
        String title = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ITALY) + " " + day.getDayOfMonth();
        List<Item> items = shown.rows().stream()
                .filter(row ->
                        row.starts().atZoneSameInstant(ROME).toLocalDate().equals(day))
                .map(CalendarPage::item)
                .toList();
        return new Column(title, "/agenda/nuovo?giorno=" + day, day.equals(today), items);
    }

    static CalendarPage day(ShowCalendar.Shown shown, LocalDate day, LocalDate today) {
        List<Column> columns = shown.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(worker -> new Column(
                        worker.getValue(),
                        "/agenda?giorno=" + day + "&chi=" + worker.getKey(),
                        worker.getKey().equals(shown.actor().user()),
                        itemsOf(worker.getKey(), shown)))
                .toList();
        return new CalendarPage(
                t("agenda.day", Formats.longDate(day)),
                false,
                manages(shown),
                new Turns(
                        "/agenda?vista=giorno&giorno=" + day.minusDays(1),
                        "/agenda?vista=giorno&giorno=" + today,
                        "/agenda?vista=giorno&giorno=" + day.plusDays(1),
                        "/agenda?giorno=" + day),
                columns);
    }

    private static List<Item> itemsOf(UUID worker, ShowCalendar.Shown shown) {
        return shown.rows().stream()
                .filter(row -> row.worker().equals(worker))
                .map(CalendarPage::item)
                .toList();
    }

    private static Item item(CalendarRows.Row row) {
        String time = Formats.time(row.starts().toInstant()) + "–"
                + Formats.time(row.ends().toInstant());
        CalendarRows.About about = row.about();
        if (about == null) {
            return new Item(time, t("agenda.busy"), "", "", "", "");
        }
        String person = about.person();
        return new Item(
                time,
                t("agenda.kind." + about.kind()),
                person == null ? "" : person,
                about.place(),
                "/agenda/" + row.id(),
                about.state().equals("BOOKED") ? "" : t("agenda.state." + about.state()));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
