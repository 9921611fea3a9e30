package it.trama.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one set of answers. What too few answers support has no score: half a form would be read as a score.
 *
 * @param level that the main score reaches
 * @param domains the scores that have a place by axis and series
 */
public record ScoreSheet(
        Map<String, BigDecimal> values, @Nullable String level, List<Domain> domains) {

    public static final ScoreSheet NONE = new ScoreSheet(Map.of(), null, List.of());

    public record Domain(String axis, String series, BigDecimal value, BigDecimal least, BigDecimal most) {}

    public @Nullable BigDecimal of(String score) {
        return values.get(score);
    }

    public Optional<Domain> domain(String axis, String series) {
        return domains.stream()
                .filter(d -> d.axis().equals(axis) && d.series().equals(series))
                .findFirst();
    }
}
