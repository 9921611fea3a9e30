package it.trama.insight.nights;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.Sign;
import it.trama.insight.nights.NightGrid.Cell;
import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The nights of a year in words, tables and bars. */
@Component
class NightsPages {

    static final String ADDRESS = "/cruscotto/notti";

    private static final int YEARS = 5;
    private static final List<String> SHOWN = List.of("GIVEN", "UNMET");

    private final JsonMapper json;
    private final Clock clock;

    NightsPages(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    NightsPage page(Disclosed<Cell> nights, int year) {
        boolean none = nights.of(new Cell(NightGrid.YEAR, NightGrid.ALL, NightGrid.ASKED))
                .filter(count -> count == 0)
                .isPresent();
        return new NightsPage(
                filter(year),
                share(nights, "FEMALE").map(Formats::percent).orElse((none ? Sign.NONE : Sign.HIDDEN).text()),
                answer(nights, year),
                none
                        ? List.of()
                        : NightGrid.SEXES.stream()
                                .map(sex -> chart(nights, sex, year))
                                .toList(),
                none
                        ? List.of()
                        : Stream.of("FEMALE", "MALE", NightGrid.ALL)
                                .map(sex -> table(nights, sex, year))
                                .toList());
    }

    private NightsPage.Filter filter(int year) {
        int now = LocalDate.now(clock).getYear();
        return new NightsPage.Filter(
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(now - back))
                        .map(one -> new Option(one, one))
                        .toList(),
                Integer.toString(year),
                ADDRESS + ".csv?anno=" + year);
    }

    /** Of the nights asked, those for which there was no bed. */
    private static Optional<Double> share(Disclosed<Cell> nights, String sex) {
        Optional<Integer> asked = nights.of(new Cell(NightGrid.YEAR, sex, NightGrid.ASKED));
        Optional<Integer> unmet = nights.of(new Cell(NightGrid.YEAR, sex, "UNMET"));
        return asked.isPresent() && unmet.isPresent() && asked.orElseThrow() > 0
                ? Optional.of(unmet.orElseThrow() / (double) asked.orElseThrow())
                : Optional.empty();
    }

    private static String answer(Disclosed<Cell> nights, int year) {
        Optional<Double> women = share(nights, "FEMALE");
        Optional<Double> men = share(nights, "MALE");
        String of = Integer.toString(year);
        if (women.isEmpty()) {
            return t("insight.nights.few", of);
        }
        return men.isEmpty()
                ? t("insight.nights.women", of)
                : t("insight.nights.answer", of, Formats.percent(men.orElseThrow()));
    }

    private RoomPage.Chart chart(Disclosed<Cell> nights, String sex, int year) {
        String title = t("insight.nights.chart." + sex, Integer.toString(year));
        var series = new ArrayList<Map<String, Object>>();
        for (String kind : SHOWN) {
            List<Optional<Integer>> values =
                    months().map(month -> nights.of(new Cell(month, sex, kind))).toList();
            series.add(Map.of("name", t("insight.nights." + kind), "values", values));
        }
        return new RoomPage.Chart(
                title,
                json.writeValueAsString(Map.of(
                        "labels",
                        months().map(NightsPages::name).toList(),
                        "series",
                        series,
                        "unit",
                        t("insight.nights.unit"),
                        "hrefs",
                        List.of(),
                        "about",
                        title)));
    }

    private static RoomPage.Table table(Disclosed<Cell> nights, String sex, int year) {
        return new RoomPage.Table(
                t("insight.nights.table." + (sex.equals(NightGrid.ALL) ? "ALL" : sex), Integer.toString(year)),
                List.of(
                        t("insight.month"),
                        t("insight.nights.ASKED"),
                        t("insight.nights.GIVEN"),
                        t("insight.nights.UNMET"),
                        t("insight.nights.OTHER")),
                months().map(month -> row(name(month), nights, month, sex)).toList(),
                row(t("insight.total"), nights, NightGrid.YEAR, sex));
    }

    private static RoomPage.Row row(String label, Disclosed<Cell> nights, int month, String sex) {
        return new RoomPage.Row(
                label,
                null,
                Stream.of(NightGrid.ASKED, "GIVEN", "UNMET", "OTHER")
                        .map(kind -> nights.of(new Cell(month, sex, kind)))
                        .map(count ->
                                new RoomPage.Cell(count.map(Formats::number).orElse(Sign.HIDDEN.text())))
                        .toList());
    }

    private static Stream<Integer> months() {
        return IntStream.rangeClosed(1, 12).boxed();
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ITALY);
    }
}
