package it.trama.shelter.report;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Facility;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.shelter.report.Monthly.Counts;
import it.trama.shelter.report.Monthly.Sums;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A month of the body's nights, on the screen, on paper and in a sheet. */
public record MonthPage(
        String month, List<Option> months, String chosen, List<List<String>> rows, List<List<String>> reasons) {

    private static final int BACK = 24;

    static MonthPage of(Monthly monthly, YearMonth now) {
        Map<UUID, String> names = monthly.houses().stream().collect(Collectors.toMap(Facility::id, Facility::name));
        var rows = Stream.concat(
                        monthly.sums().stream().map(sums -> row(names.getOrDefault(sums.facility(), "–"), sums)),
                        monthly.sums().isEmpty()
                                ? Stream.empty()
                                : Stream.of("FEMALE", "MALE").map(sex -> total(monthly.sums(), sex)))
                .toList();
        return new MonthPage(
                Formats.month(monthly.month().atDay(1)),
                IntStream.range(0, BACK)
                        .mapToObj(now::minusMonths)
                        .map(month -> new Option(month.toString(), Formats.month(month.atDay(1))))
                        .toList(),
                monthly.month().toString(),
                rows,
                monthly.reasons().stream()
                        .map(why -> List.of(why.name(), Formats.number(why.women()), Formats.number(why.men())))
                        .toList());
    }

    /** Words of the columns, in the order of the cells. */
    public List<String> columns() {
        return Stream.of("house", "sex", "beds", "asked", "given", "unmet", "other", "guests", "taken")
                .map(column -> t("shelter.month." + column))
                .toList();
    }

    private static List<String> row(String house, Sums sums) {
        return cells(house, sums.sex().name(), sums.beds(), sums.counts(), Formats.number(sums.guests()));
    }

    /** A guest of two houses would count twice, so the total says no number of guests. */
    private static List<String> total(List<Sums> all, String sex) {
        List<Sums> own =
                all.stream().filter(sums -> sums.sex().name().equals(sex)).toList();
        var counts = new Counts(
                sum(own, one -> one.counts().asked()),
                sum(own, one -> one.counts().given()),
                sum(own, one -> one.counts().unmet()),
                sum(own, one -> one.counts().other()));
        return cells(t("shelter.month.total"), sex, sum(own, Sums::beds), counts, "");
    }

    private static int sum(List<Sums> all, ToIntFunction<Sums> of) {
        return all.stream().mapToInt(of).sum();
    }

    private static List<String> cells(String house, String sex, int beds, Counts counts, String guests) {
        return List.of(
                house,
                t("shelter.sex." + sex),
                Formats.number(beds),
                Formats.number(counts.asked()),
                Formats.number(counts.given()),
                Formats.number(counts.unmet()),
                Formats.number(counts.other()),
                guests,
                beds == 0 ? "–" : Formats.percent(counts.given() / (double) beds));
    }

    List<List<String>> sheet() {
        var lines = new ArrayList<List<String>>();
        lines.add(columns());
        lines.addAll(rows);
        lines.add(List.of(t("shelter.reason"), t("shelter.sex.FEMALE"), t("shelter.sex.MALE")));
        lines.addAll(reasons);
        return lines;
    }
}
