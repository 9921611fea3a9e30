package it.trama.insight;

import it.trama.insight.IndicatorDefinition.Filter;
import it.trama.insight.IndicatorDefinition.Part;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rows must meet in one dimension; no value stands for "not known".
 *
 * @param values one bound, for the two last kinds
 */
public record Condition(String dimension, Kind kind, Set<String> values) {

    public enum Kind {
        AMONG,
        OTHER,
        AT_LEAST,
        AT_MOST
    }

    public static final String SUBDISTRICT = "subdistrict";
    public static final String MONTH = "month";
    public static final String QUARTER = "quarter";
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final String UNKNOWN = "";

    public Condition {
        values = Set.copyOf(values);
    }

    public static Condition is(String dimension, String value) {
        return new Condition(dimension, Kind.AMONG, Set.of(value));
    }

    /** A municipality lies in its sub-district. */
    public static Set<Condition> place(String municipality, String subdistrict) {
        return Set.of(is(FactDefinition.MUNICIPALITY, municipality), is(SUBDISTRICT, subdistrict));
    }

    /** A month lies in its quarter. */
    public static Set<Condition> month(int month) {
        int quarter = (month - 1) / MONTHS_OF_A_QUARTER + 1;
        return Set.of(is(MONTH, Integer.toString(month)), is(QUARTER, Integer.toString(quarter)));
    }

    /** What a part of a formula counts: an average counts only what has the number. */
    public static Set<Condition> of(Part part) {
        var conditions = part.filters().stream().map(Condition::of).collect(Collectors.toSet());
        if (part.measure() == IndicatorDefinition.Measure.AVERAGE) {
            conditions.add(known(part.number()));
        }
        return conditions;
    }

    public static Condition known(String dimension) {
        return new Condition(dimension, Kind.OTHER, Set.of(UNKNOWN));
    }

    private static Condition of(Filter filter) {
        var values = new HashSet<>(filter.values());
        return switch (filter.operator()) {
            case IS, ONE_OF -> new Condition(filter.dimension(), Kind.AMONG, values);
            case IS_NOT, NONE_OF -> new Condition(filter.dimension(), Kind.OTHER, values);
            case KNOWN -> known(filter.dimension());
            case UNKNOWN -> is(filter.dimension(), UNKNOWN);
            case AT_LEAST -> new Condition(filter.dimension(), Kind.AT_LEAST, values);
            case AT_MOST -> new Condition(filter.dimension(), Kind.AT_MOST, values);
        };
    }

    boolean isOneValue() {
        return kind == Kind.AMONG && values.size() == 1;
    }

    /** Whoever meets this one meets the other. */
    boolean implies(Condition other) {
        if (!dimension.equals(other.dimension)) {
            return false;
        }
        return switch (kind) {
            case AMONG ->
                other.kind == Kind.AMONG
                        ? other.values.containsAll(values)
                        : other.kind == Kind.OTHER && values.stream().noneMatch(other.values::contains);
            case OTHER -> other.kind == Kind.OTHER && values.containsAll(other.values);
            case AT_LEAST -> other.isKnown() || (other.kind == kind && bound().compareTo(other.bound()) >= 0);
            case AT_MOST -> other.isKnown() || (other.kind == kind && bound().compareTo(other.bound()) <= 0);
        };
    }

    private boolean isKnown() {
        return equals(known(dimension));
    }

    private BigDecimal bound() {
        return new BigDecimal(values.iterator().next());
    }
}
