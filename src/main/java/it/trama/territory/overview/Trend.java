package it.trama.territory.overview;

import it.trama.territory.overview.Figures.Counted;
import it.trama.territory.overview.Figures.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Residents of a municipality over the years. The figures of 2019 and later belong to the permanent census, which is another series:
 * they are shown and never compared with those before.
 */
record Trend(Place place, Map<Integer, Integer> residents) {

    static final int CENSUS_2001 = 2001;
    static final int CENSUS_2011 = 2011;
    static final int REGISTRY = 2018;
    static final int PERMANENT_CENSUS = 2021;

    static List<Trend> of(List<Place> places, List<Counted> counted) {
        Map<String, Map<Integer, Integer>> byCode = counted.stream()
                .collect(Collectors.groupingBy(
                        Counted::istatCode, Collectors.toMap(Counted::year, Counted::population, (first, _) -> first)));
        return places.stream()
                .map(place -> new Trend(place, byCode.getOrDefault(place.istatCode(), Map.of())))
                .toList();
    }

    /** All of them as if they were one municipality. */
    static Trend sum(String name, List<Trend> parts) {
        BigDecimal area = parts.stream().map(trend -> trend.place.areaKm2()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<Integer, Integer> residents = List.of(CENSUS_2001, CENSUS_2011, REGISTRY, PERMANENT_CENSUS).stream()
                .filter(year -> parts.stream().allMatch(part -> part.in(year) != null))
                .collect(Collectors.toMap(
                        Function.identity(),
                        year -> parts.stream()
                                .mapToInt(part -> part.residents.getOrDefault(year, 0))
                                .sum()));
        return new Trend(new Place("", name, 0, area), residents);
    }

    /** With its decimals even when they are zero, so that a column stays aligned. */
    static String decimals(int decimals, @Nullable BigDecimal number) {
        return number == null ? "–" : String.format(Locale.ITALY, "%,." + decimals + "f", number);
    }

    @Nullable Integer in(int year) {
        return residents.get(year);
    }

    /** Residents per square kilometre at 1 January 2018. */
    @Nullable BigDecimal density() {
        Integer people = in(REGISTRY);
        return people == null || place.areaKm2().signum() == 0
                ? null
                : BigDecimal.valueOf(people).divide(place.areaKm2(), 1, RoundingMode.HALF_UP);
    }

    /** In percent of the first year, one decimal. */
    @Nullable BigDecimal change(int from, int to) {
        Integer before = in(from);
        Integer after = in(to);
        return before == null || after == null || before == 0
                ? null
                : BigDecimal.valueOf(100L * (after - before))
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    }
}
