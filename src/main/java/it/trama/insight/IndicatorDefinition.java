package it.trama.insight;

import java.util.List;
import java.util.Optional;

/** What an indicator is (a definition: resources/indicators), as data: no SQL, no logic in texts. */
public record IndicatorDefinition(
        String code, int version, Words words, Level level, Unit unit, Formula formula, List<String> splits) {

    /** The three questions of the plan's evaluation: how much was done, with which results, what did it change. */
    public enum Level {
        OUTPUT,
        OUTCOME,
        IMPACT
    }

    public enum Measure {
        COUNT,
        PEOPLE,
        SUM,
        AVERAGE
    }

    public enum Operator {
        IS,
        IS_NOT,
        ONE_OF,
        NONE_OF,
        AT_LEAST,
        AT_MOST,
        KNOWN,
        UNKNOWN
    }

    /** @param source the sentence of the plan that asks for it */
    public record Words(String name, String question, String meaning, String source) {}

    public record Unit(String name, int decimals) {}

    /** @param over none, or the part to divide by; the ratio is then multiplied by {@code times} */
    public record Formula(Part of, int times, List<Part> over) {}

    /** @param number what is summed or averaged; empty for counts */
    public record Part(String fact, Measure measure, String number, List<Filter> filters) {}

    /** @param dimension a dimension of the fact, or one of its numbers */
    public record Filter(String dimension, Operator operator, List<String> values) {}

    public Optional<Part> over() {
        return formula.over().stream().findFirst();
    }
}
