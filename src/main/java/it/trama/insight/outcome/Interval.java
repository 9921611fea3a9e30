package it.trama.insight.outcome;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean with its 95 % confidence interval (Student's t, unequal to what chance alone would give when it leaves out zero).
 *
 * @param people how many values it is of
 */
record Interval(double mean, double low, double high, int people) {

    private static final double COVERAGE = 0.975;

    /** Empty under two values: one alone has no spread. */
    static Optional<Interval> of(Collection<Double> values) {
        int n = values.size();
        if (n < 2) {
            return Optional.empty();
        }
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double error = Math.sqrt(squares / (n - 1) / n);
        double margin = TDistribution.of(n - 1.0).inverseCumulativeProbability(COVERAGE) * error;
        return Optional.of(new Interval(mean, mean - margin, mean + margin, n));
    }

    /** Whether a change is told apart from none. */
    boolean tellsAChange() {
        return low > 0 || high < 0;
    }
}
