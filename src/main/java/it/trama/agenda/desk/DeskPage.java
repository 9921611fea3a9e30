package it.trama.agenda.desk;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes;
import it.trama.people.Identity;
import it.trama.platform.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A week of the desks' slots, day by day: free ones are links. */
public record DeskPage(String title, String wanted, String before, String after, List<Day> days) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** @param closed why, in words */
    public record Day(String title, List<String> closed, List<Item> items) {}

    /** @param desk empty when the body has one only; {@code href} where it is booked or dealt with; empty: it is past or not the actor's */
    public record Item(String time, String desk, boolean free, String who, String href) {}

    static DeskPage of(ShowDesk.Shown shown, LocalDate monday, Instant now) {
        String person = shown.wanted().map(p -> "&persona=" + p.id()).orElse("");
        List<Day> days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> day(day, shown, person, now))
                .filter(day -> !day.items().isEmpty() || !day.closed().isEmpty())
                .toList();
        return new DeskPage(
                title(shown, monday),
                shown.wanted().map(Identity::fullName).orElse(""),
                "/agenda/sportello?giorno=" + monday.minusDays(7) + person,
                "/agenda/sportello?giorno=" + monday.plusDays(7) + person,
                days);
    }

    private static String title(ShowDesk.Shown shown, LocalDate monday) {
        String week = t("agenda.desk.week", Formats.longDate(monday));
        return only(shown)
                .map(desk -> desk + ", " + week.toLowerCase(Locale.ITALY))
                .orElse(week);
    }

    /** The desk when there is no other to tell it from. */
    private static Optional<String> only(ShowDesk.Shown shown) {
        List<String> names =
                shown.slots().stream().map(Slots.Slot::deskName).distinct().toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    private static Day day(LocalDate day, ShowDesk.Shown shown, String person, Instant now) {
        return new Day(
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ITALY) + " " + day.getDayOfMonth(),
                shown.closed().stream()
                        .filter(closed -> closed.day().equals(day))
                        .map(DeskPage::closed)
                        .toList(),
                shown.slots().stream()
                        .filter(slot -> slot.starts()
                                .atZoneSameInstant(ROME)
                                .toLocalDate()
                                .equals(day))
                        .map(slot -> item(slot, shown, person, now))
                        .toList());
    }

    private static String closed(OpenTimes.Closed closed) {
        return closed.deskName().isEmpty()
                ? t("agenda.desk.closed", closed.reason())
                : t("agenda.desk.closedDesk", closed.deskName(), closed.reason());
    }

    private static Item item(Slots.Slot slot, ShowDesk.Shown shown, String person, Instant now) {
        String time = Formats.time(slot.starts().toInstant());
        String desk = only(shown).isPresent() ? "" : slot.deskName();
        UUID booked = slot.booked();
        if (slot.taken() || booked != null) {
            UUID who = slot.person();
            Identity identity = who == null ? null : shown.people().get(who);
            String name = identity == null ? t("agenda.desk.taken") : identity.fullName();
            return new Item(time, desk, false, name, booked == null ? "" : "/agenda/" + booked);
        }
        if (slot.starts().toInstant().isBefore(now)) {
            return new Item(time, desk, false, t("agenda.desk.past"), "");
        }
        LocalDate day = slot.starts().atZoneSameInstant(ROME).toLocalDate();
        return new Item(
                time,
                desk,
                true,
                "",
                "/agenda/nuovo?sportello=" + slot.desk() + "&giorno=" + day + "&ora=" + time + "&minuti="
                        + slot.minutes() + person);
    }
}
