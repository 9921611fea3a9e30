package it.trama.territory.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the map may show. */
enum Measure {
    ABITANTI,
    DENSITA,
    VARIAZIONE;

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Measure of(String parameter) {
        return Arrays.stream(values())
                .filter(measure -> measure.parameter().equals(parameter))
                .findFirst()
                .orElse(ABITANTI);
    }

    int decimals() {
        return this == ABITANTI ? 0 : 1;
    }

    @Nullable BigDecimal of(Trend trend) {
        Integer residents = trend.in(Trend.REGISTRY);
        return switch (this) {
            case ABITANTI -> residents == null ? null : BigDecimal.valueOf(residents);
            case DENSITA -> trend.density();
            case VARIAZIONE -> trend.change(Trend.CENSUS_2011, Trend.REGISTRY);
        };
    }

    /** One sentence that the map proves. */
    String finding(List<Trend> all) {
        List<Trend> known = all.stream().filter(trend -> of(trend) != null).toList();
        if (known.isEmpty()) {
            return t("territory.measure." + this);
        }
        Trend greatest = known.stream()
                .max(Comparator.comparing(trend -> Objects.requireNonNull(of(trend))))
                .orElseThrow();
        int residents = all.stream()
                .mapToInt(trend -> trend.residents().getOrDefault(Trend.REGISTRY, 0))
                .sum();
        return switch (this) {
            case ABITANTI ->
                t(
                        "territory.finding.ABITANTI",
                        Formats.percent((double) greatest.residents().getOrDefault(Trend.REGISTRY, 0) / residents),
                        greatest.place().name());
            case DENSITA -> t("territory.finding.DENSITA", greatest.place().name(), Trend.decimals(1, of(greatest)));
            case VARIAZIONE -> {
                long fewer = known.stream()
                        .filter(trend -> Objects.requireNonNull(of(trend)).signum() < 0)
                        .count();
                yield t("territory.finding.VARIAZIONE", fewer, known.size());
            }
        };
    }
}
