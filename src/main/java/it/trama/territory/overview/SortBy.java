package it.trama.territory.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The columns that the table can be sorted by, as they stand in the address. */
enum SortBy {
    NOME,
    SUBAMBITO,
    ABITANTI,
    SUPERFICIE,
    DENSITA,
    VARIAZIONE_2011,
    VARIAZIONE_2018;

    String parameter() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static SortBy of(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter().equals(parameter))
                .findFirst()
                .orElse(NOME);
    }

    Comparator<Trend> comparator(boolean descending) {
        Comparator<Trend> ascending = switch (this) {
            case NOME -> comparing(trend -> trend.place().name());
            case SUBAMBITO -> comparingInt(trend -> trend.place().subdistrict());
            case ABITANTI -> byNumber(trend -> trend.in(Trend.REGISTRY));
            case SUPERFICIE -> comparing(trend -> trend.place().areaKm2());
            case DENSITA -> byNumber(Trend::density);
            case VARIAZIONE_2011 -> byNumber(trend -> trend.change(Trend.CENSUS_2001, Trend.CENSUS_2011));
            case VARIAZIONE_2018 -> byNumber(trend -> trend.change(Trend.CENSUS_2011, Trend.REGISTRY));
        };
        return (descending ? ascending.reversed() : ascending)
                .thenComparing(trend -> trend.place().name());
    }

    @FunctionalInterface
    private interface Figure<N> {
        @Nullable N of(Trend trend);
    }

    private static <N extends Comparable<N>> Comparator<Trend> byNumber(Figure<N> number) {
        Comparator<@Nullable N> order = nullsFirst(naturalOrder());
        return (one, other) -> order.compare(number.of(one), number.of(other));
    }
}
