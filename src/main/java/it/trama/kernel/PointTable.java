package it.trama.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Points of a value, as rules that are data say them: of the first step that a number lies below, or of a word.
 *
 * @param otherwise for a value that meets neither; what is missing has no points at all
 */
public record PointTable(List<Step> steps, List<Word> words, BigDecimal otherwise) {

    public record Step(BigDecimal below, BigDecimal points) {}

    public record Word(String is, BigDecimal points) {}

    /** @param value a plain number or a code; empty when nothing says it */
    public BigDecimal of(String value) {
        if (value.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return number(value)
                .flatMap(number -> steps.stream()
                        .filter(step -> number.compareTo(step.below()) < 0)
                        .map(Step::points)
                        .findFirst())
                .or(() -> words.stream()
                        .filter(word -> word.is().equals(value))
                        .map(Word::points)
                        .findFirst())
                .orElse(otherwise);
    }

    /** The most that it can give. */
    public BigDecimal most() {
        BigDecimal most = otherwise;
        for (Step step : steps) {
            most = most.max(step.points());
        }
        for (Word word : words) {
            most = most.max(word.points());
        }
        return most;
    }

    private static Optional<BigDecimal> number(String value) {
        return value.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
