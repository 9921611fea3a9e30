package it.trama.territory.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page from the figures and from what the address asks for. */
@Component
class TerritoryView {

    private static final String ADDRESS = "/territorio?subambito=%s&ordina=%s&verso=%s&mappa=%s";
    private static final String DOWN = "giu";

    private final Figures figures;
    private final DistrictMap map;

    TerritoryView(Figures figures, DistrictMap map) {
        this.figures = figures;
        this.map = map;
    }

    TerritoryPage of(TerritoryPage.Filter asked, boolean mayImport) {
        List<Trend> all = Trend.of(figures.places(), figures.populations());
        int last = all.stream()
                .mapToInt(trend -> trend.place().subdistrict())
                .max()
                .orElse(0);
        List<Option> subdistricts = IntStream.rangeClosed(1, last)
                .mapToObj(Integer::toString)
                .map(code -> new Option(code, t("territory.subdistrict", code)))
                .toList();
        var filter = new TerritoryPage.Filter(
                subdistricts, asked.subdistrict(), asked.sort(), asked.direction(), asked.measure());
        SortBy sort = SortBy.of(filter.sort());
        List<Trend> shown = all.stream()
                .filter(trend -> filter.subdistrict().isEmpty()
                        || filter.subdistrict()
                                .equals(Integer.toString(trend.place().subdistrict())))
                .sorted(sort.comparator(filter.direction().equals(DOWN)))
                .toList();
        return new TerritoryPage(
                filter,
                Arrays.stream(SortBy.values())
                        .map(column -> column(column, filter))
                        .toList(),
                shown.stream().map(TerritoryView::row).toList(),
                row(Trend.sum(t("territory.total", shown.size()), shown)),
                mapOf(all, filter),
                new Ageing(figures.ageClasses()).page(),
                mayImport);
    }

    private static TerritoryPage.Column column(SortBy column, TerritoryPage.Filter filter) {
        boolean current = SortBy.of(filter.sort()) == column;
        boolean descending = filter.direction().equals(DOWN);
        return new TerritoryPage.Column(
                t("territory.column." + column),
                ADDRESS.formatted(
                        filter.subdistrict(),
                        column.parameter(),
                        current && !descending ? DOWN : "su",
                        filter.measure()),
                current ? (descending ? "descending" : "ascending") : null,
                column != SortBy.NOME && column != SortBy.SUBAMBITO);
    }

    private static TerritoryPage.Row row(Trend trend) {
        int subdistrict = trend.place().subdistrict();
        return new TerritoryPage.Row(
                trend.place().istatCode(),
                trend.place().name(),
                subdistrict == 0 ? "" : Integer.toString(subdistrict),
                List.of(
                        number(trend.in(Trend.REGISTRY)),
                        Trend.decimals(2, trend.place().areaKm2()),
                        Trend.decimals(1, trend.density()),
                        signed(trend.change(Trend.CENSUS_2001, Trend.CENSUS_2011)),
                        signed(trend.change(Trend.CENSUS_2011, Trend.REGISTRY)),
                        number(trend.in(Trend.CENSUS_2001)),
                        number(trend.in(Trend.CENSUS_2011)),
                        number(trend.in(Trend.PERMANENT_CENSUS))));
    }

    private TerritoryPage.MapView mapOf(List<Trend> all, TerritoryPage.Filter filter) {
        Measure chosen = Measure.of(filter.measure());
        List<TerritoryPage.Measure> measures = Arrays.stream(Measure.values())
                .map(measure -> new TerritoryPage.Measure(
                        t("territory.measure." + measure),
                        ADDRESS.formatted(filter.subdistrict(), filter.sort(), filter.direction(), measure.parameter()),
                        measure == chosen))
                .toList();
        return new TerritoryPage.MapView(
                map.draw(new DistrictMap.Subject(
                        "territory",
                        chosen.finding(all),
                        t("territory.measure." + chosen),
                        t("territory.map.missing"),
                        chosen.decimals(),
                        all.stream().map(trend -> value(trend, chosen)).toList())),
                measures);
    }

    private static DistrictMap.Value value(Trend trend, Measure measure) {
        BigDecimal number = measure.of(trend);
        String text = number == null
                ? t("territory.map.missing")
                : t("territory.measure." + measure + ".value", Formats.quantity(number));
        return new DistrictMap.Value(
                trend.place().istatCode(), number, text, "#c" + trend.place().istatCode());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "–" : Formats.number(number);
    }

    private static String signed(@Nullable BigDecimal percent) {
        return (percent != null && percent.signum() > 0 ? "+" : "") + Trend.decimals(1, percent);
    }
}
