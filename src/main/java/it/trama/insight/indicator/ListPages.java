package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.IndicatorDefinition.Level;
import it.trama.insight.Indicators;
import it.trama.insight.Sign;
import it.trama.insight.rooms.RoomPage;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of indicators in words. */
@Component
class ListPages {

    /** What the address asks for. */
    record Asked(int year, String level, String words) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FIRST_SHOWN = 2018;
    private static final int WIDTH = 80;
    private static final int HEIGHT = 20;

    private final Indicators indicators;
    private final Clock clock;

    ListPages(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    IndicatorsPage page(ReadIndicators.Answer answer, Asked asked, Actor actor) {
        List<Integer> years = IntStream.rangeClosed(asked.year() - ReadIndicators.YEARS + 1, asked.year())
                .boxed()
                .toList();
        Map<String, Map<Integer, KeptValues.Line>> lines = new HashMap<>();
        answer.lines()
                .forEach(line -> lines.computeIfAbsent(line.definition(), _ -> new HashMap<>())
                        .put(line.year(), line));
        List<IndicatorsPage.Row> rows = indicators.all().stream()
                .filter(one -> isAskedFor(one, asked))
                .map(one -> row(one, years, lines.getOrDefault(one.code(), Map.of()), answer))
                .toList();
        return new IndicatorsPage(
                new IndicatorsPage.Filter(
                        years(asked.year()),
                        Integer.toString(asked.year()),
                        Arrays.stream(Level.values())
                                .map(level -> new Option(level.name(), t("insight.indicator.level." + level)))
                                .toList(),
                        asked.level(),
                        asked.words()),
                years.stream().map(year -> Integer.toString(year)).toList(),
                rows,
                closed(answer, asked.year(), actor));
    }

    static boolean isAskedFor(IndicatorDefinition one, Asked asked) {
        String all = (one.words().name() + " " + one.words().question() + " "
                        + one.words().meaning() + " " + one.words().source())
                .toLowerCase(Locale.ROOT);
        return (asked.level().isEmpty() || one.level().name().equals(asked.level()))
                && BLANKS.splitAsStream(asked.words().toLowerCase(Locale.ROOT)).allMatch(all::contains);
    }

    int year(@Nullable Integer typed) {
        int year = typed == null ? LocalDate.now(clock).getYear() : typed;
        if (year < Computing.FIRST_YEAR || year > Computing.LAST_YEAR) {
            throw new NotFound();
        }
        return year;
    }

    boolean isPast(int year) {
        return year < LocalDate.now(clock).getYear();
    }

    /** The newest first; also the one that is shown, when it is none of the usual. */
    List<Option> years(int shown) {
        int now = LocalDate.now(clock).getYear();
        return Stream.concat(IntStream.rangeClosed(FIRST_SHOWN, now).boxed(), Stream.of(shown))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Option(Integer.toString(year), Integer.toString(year)))
                .toList();
    }

    private IndicatorsPage.Row row(
            IndicatorDefinition one,
            List<Integer> years,
            Map<Integer, KeptValues.Line> lines,
            ReadIndicators.Answer answer) {
        return new IndicatorsPage.Row(
                one.words().name(),
                IndicatorPages.address(one.code(), years.getLast()),
                t("insight.indicator.level." + one.level()),
                one.unit().name(),
                years.stream()
                        .map(year -> {
                            KeptValues.Line line = lines.get(year);
                            return line == null
                                    ? new RoomPage.Cell(answer.frozen().contains(year) ? Sign.NONE : Sign.NOT_YET)
                                    : cell(one, line, IndicatorPages.address(one.code(), year));
                        })
                        .toList(),
                target(one, answer),
                trend(values(years, lines)));
    }

    private static String target(IndicatorDefinition one, ReadIndicators.Answer answer) {
        return answer.targets().stream()
                .filter(target -> target.definition().equals(one.code()) && target.target() != null)
                .map(target -> Names.value(one, target.target()) + " (" + target.item() + ")")
                .collect(Collectors.joining("; "));
    }

    private static List<@Nullable BigDecimal> values(List<Integer> years, Map<Integer, KeptValues.Line> lines) {
        var values = new ArrayList<@Nullable BigDecimal>();
        years.forEach(year -> values.add(value(lines.get(year))));
        return values;
    }

    private static @Nullable BigDecimal value(KeptValues.@Nullable Line line) {
        return line == null ? null : line.value();
    }

    static RoomPage.Cell cell(IndicatorDefinition one, KeptValues.Line line, @Nullable String href) {
        return new RoomPage.Cell(line.hidden() ? Sign.HIDDEN.text() : Names.value(one, line.value()), href);
    }

    /** A line through the years that have a value; the scale begins at nothing. */
    static @Nullable String trend(List<@Nullable BigDecimal> values) {
        List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
        double most = known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        if (known.size() < 2 || most <= 0) {
            return null;
        }
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .mapToObj(i -> {
                    double value = Objects.requireNonNull(values.get(i)).doubleValue();
                    return "%d,%d"
                            .formatted(
                                    2 + i * (WIDTH - 4) / (values.size() - 1),
                                    Math.round(HEIGHT - 2 - Math.max(0, value) / most * (HEIGHT - 4)));
                })
                .collect(Collectors.joining(" "));
    }

    private IndicatorsPage.Closed closed(ReadIndicators.Answer answer, int year, Actor actor) {
        boolean office = actor.has(Role.PLAN_OFFICE);
        if (answer.frozen().contains(year)) {
            return new IndicatorsPage.Closed(t("insight.indicator.closed", Integer.toString(year)), office, null, null);
        }
        LocalDate since = answer.lines().stream()
                .filter(line -> line.year() == year)
                .map(KeptValues.Line::asOf)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
        return new IndicatorsPage.Closed(
                t("insight.indicator.open", Integer.toString(year), Formats.longDate(since)),
                office,
                office ? IndicatorPages.ADDRESS + "/anni/" + year + "/aggiornamento" : null,
                office && isPast(year) ? IndicatorPages.ADDRESS + "/anni/" + year + "/chiusura" : null);
    }
}
