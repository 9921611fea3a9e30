package it.trama.trust.today;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.platform.web.TodayCard;
import it.trama.trust.TodayLine;
import it.trama.trust.Urgency;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What waits for the actor: one list in four groups, with filters in the address. */
public record TodayPage(
        String day,
        String name,
        List<Tab> tabs,
        Kinds kinds,
        List<Group> groups,
        List<TodayCard.Card> cards,
        boolean filtered) {

    /** @param choices kinds of the lines there are */
    public record Kinds(String chosen, String urgency, List<Option> choices) {}

    public record Tab(String title, String href, String count, boolean current) {}

    public record Group(String code, String title, List<Row> rows) {}

    public record Row(String when, String kind, String text, String href, String person, String note) {}

    static TodayPage of(ShowToday.Waiting waiting, TodayFilter filter) {
        List<TodayLine> shown = waiting.lines().stream().filter(filter::shows).toList();
        List<Group> groups = Arrays.stream(Urgency.values())
                .map(urgency -> group(urgency, shown, waiting.day()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new TodayPage(
                Formats.longDate(waiting.day()),
                waiting.actor().name(),
                tabs(waiting, filter),
                new Kinds(filter.kind(), filter.urgency().map(Urgency::name).orElse(""), kinds(waiting.lines())),
                groups,
                waiting.cards(),
                filter.asksAnything());
    }

    private static List<Tab> tabs(ShowToday.Waiting waiting, TodayFilter filter) {
        List<TodayLine> lines = waiting.lines().stream().filter(filter::ofKind).toList();
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(null, lines.size(), filter));
        for (Urgency urgency : Urgency.values()) {
            long count =
                    lines.stream().filter(line -> line.urgency() == urgency).count();
            tabs.add(tab(urgency, count, filter));
        }
        return tabs;
    }

    private static Tab tab(@Nullable Urgency urgency, long count, TodayFilter filter) {
        String kind = filter.kind().isEmpty() ? "" : "tipo=" + filter.kind();
        String when = urgency == null ? "" : "quando=" + urgency;
        String query = String.join(
                "&", List.of(when, kind).stream().filter(s -> !s.isEmpty()).toList());
        return new Tab(
                t("trust.today.group." + (urgency == null ? "ALL" : urgency)),
                query.isEmpty() ? "/" : "/?" + query,
                Formats.number(count),
                filter.urgency().map(u -> u == urgency).orElse(urgency == null));
    }

    private static List<Option> kinds(List<TodayLine> lines) {
        return lines.stream()
                .map(TodayLine::kind)
                .distinct()
                .sorted()
                .map(kind -> new Option(kind, t("trust.today.kind." + kind)))
                .toList();
    }

    private static Group group(Urgency urgency, List<TodayLine> lines, LocalDate today) {
        List<Row> rows = lines.stream()
                .filter(line -> line.urgency() == urgency)
                .map(line -> row(line, today))
                .toList();
        return new Group(urgency.name(), t("trust.today.group." + urgency), rows);
    }

    private static Row row(TodayLine line, LocalDate today) {
        return new Row(
                when(line, today),
                t("trust.today.kind." + line.kind()),
                line.text(),
                line.href(),
                line.person(),
                line.note());
    }

    /** Today the hour, this week the weekday, otherwise the date. */
    private static String when(TodayLine line, LocalDate today) {
        LocalDate day = line.when().toLocalDate();
        LocalTime time = line.when().toLocalTime();
        String hour = time.equals(LocalTime.MIDNIGHT) ? "" : Formats.time(time);
        if (day.equals(today)) {
            return hour.isEmpty() ? t("trust.today.wholeDay") : hour;
        }
        if (day.isBefore(today)) {
            return Formats.date(day);
        }
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ITALY);
        return (weekday + " " + day.getDayOfMonth() + " " + hour).strip();
    }
}
