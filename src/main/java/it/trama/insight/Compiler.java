package it.trama.insight;

import it.trama.insight.FactDefinition.Time;
import it.trama.insight.IndicatorDefinition.Filter;
import it.trama.insight.IndicatorDefinition.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes of a definition one statement over the published views: a row for the district and one for each part of it on each axis. Every name
 * in it comes from the catalogue of facts, every value is bound.
 */
@Component
public final class Compiler {

    public static final String DISTRICT = "DISTRICT";
    public static final String SUBDISTRICT = "SUBDISTRICT";
    public static final String MUNICIPALITY = "MUNICIPALITY";
    public static final String QUARTER = "QUARTER";

    /** A column to group by, and the axis it is called in the answer. */
    private record Axis(String name, String expression) {

        String column() {
            return "axis_" + name.toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final PublishedFacts facts;

    Compiler(PublishedFacts facts) {
        this.facts = facts;
    }

    public Statement compile(IndicatorDefinition indicator, int year) {
        Map<String, Object> bound = new LinkedHashMap<>();
        bound.put("from", LocalDate.of(year, 1, 1));
        bound.put("to", LocalDate.of(year + 1, 1, 1));
        bound.put("year", year);
        bound.put("decimals", indicator.unit().decimals());
        List<Axis> axes = axes(indicator);
        String of = part(indicator.formula().of(), axes, "of", bound);
        if (indicator.over().isEmpty()) {
            return new Statement("""
                    with whole as (%s)
                    select axis, key, round(amount::numeric, :decimals) as value, counted, people, 0::bigint as over_counted, 0::bigint as over_people
                    from whole
                    """.formatted(of), bound);
        }
        bound.put("times", indicator.formula().times());
        String over = part(indicator.over().get(), axes, "over", bound);
        return new Statement("""
                with whole as (%s),
                parts as (%s)
                select axis, key, round(coalesce(w.amount, 0)::numeric * :times / nullif(p.amount, 0)::numeric, :decimals) as value,
                       coalesce(w.counted, 0) as counted, coalesce(w.people, 0) as people,
                       coalesce(p.counted, 0) as over_counted, coalesce(p.people, 0) as over_people
                from parts p left join whole w using (axis, key)
                """.formatted(of, over), bound);
    }

    private FactDefinition fact(Part part) {
        return facts.find(part.fact()).orElseThrow(() -> new IllegalStateException("no fact " + part.fact()));
    }

    /** Those that every part of the formula can be split by. */
    private List<Axis> axes(IndicatorDefinition indicator) {
        List<FactDefinition> used =
                new ArrayList<>(List.of(fact(indicator.formula().of())));
        indicator.over().map(this::fact).ifPresent(used::add);
        var axes = new ArrayList<Axis>();
        if (used.stream().allMatch(FactDefinition::hasTerritory)) {
            axes.add(new Axis(SUBDISTRICT, "m.subdistrict::text"));
            axes.add(new Axis(MUNICIPALITY, "m.istat_code::text"));
        }
        if (used.stream().allMatch(fact -> fact.source().time() == Time.DAY)) {
            axes.add(new Axis(QUARTER, ""));
        }
        indicator.splits().forEach(split -> axes.add(new Axis(split, split)));
        return axes;
    }

    private String part(Part part, List<Axis> axes, String name, Map<String, Object> bound) {
        FactDefinition fact = fact(part);
        String columns = axes.stream()
                .map(axis -> expression(axis, fact) + " as " + axis.column() + ", ")
                .collect(Collectors.joining());
        // sorting pseudonyms as texts, by the rules of a language, would cost most of the statement
        String person = fact.ofPeople()
                ? "hashtextextended(f.%s, 0)".formatted(fact.source().person())
                : "null::bigint";
        String number = fact.number(part.number()).map(n -> "f." + n.column()).orElse("null::numeric");
        return """

                select %s as axis, %s as key, %s as amount, count(*) as counted,
                       count(distinct person) + count(*) filter (where person is null) as people
                from (select %s%s as person, %s as number
                      from %s
                      where %s) r
                group by grouping sets (()%s)
                """.formatted(
                        axisOf(axes),
                        keyOf(axes),
                        measure(part),
                        columns,
                        person,
                        number,
                        source(fact, axes),
                        conditions(part, fact, name, bound),
                        axes.stream().map(axis -> ", (" + axis.column() + ")").collect(Collectors.joining()));
    }

    private static String source(FactDefinition fact, List<Axis> axes) {
        return axes.stream().anyMatch(axis -> axis.name().equals(SUBDISTRICT))
                ? fact.source().view() + " f left join territory.pub_municipalities m on m.istat_code = f."
                        + fact.column(FactDefinition.MUNICIPALITY).orElseThrow()
                : fact.source().view() + " f";
    }

    private static String expression(Axis axis, FactDefinition fact) {
        return switch (axis.name()) {
            case SUBDISTRICT, MUNICIPALITY -> axis.expression();
            case QUARTER ->
                "extract(quarter from f.%s)::text".formatted(fact.source().column());
            default -> "f.%s::text".formatted(fact.column(axis.name()).orElseThrow());
        };
    }

    private static String axisOf(List<Axis> axes) {
        return axes.stream()
                        .map(axis -> "when grouping(%s) = 0 then '%s' ".formatted(axis.column(), axis.name()))
                        .collect(Collectors.joining("", axes.isEmpty() ? "" : "case ", axes.isEmpty() ? "" : "else "))
                + "'DISTRICT'" + (axes.isEmpty() ? "" : " end");
    }

    private static String keyOf(List<Axis> axes) {
        return "coalesce(" + axes.stream().map(axis -> axis.column() + ", ").collect(Collectors.joining()) + "'')";
    }

    private static String measure(Part part) {
        return switch (part.measure()) {
            case COUNT -> "count(*)";
            case PEOPLE -> "count(distinct person)";
            case SUM -> "coalesce(sum(number), 0)";
            case AVERAGE -> "avg(number)";
        };
    }

    private static String conditions(Part part, FactDefinition fact, String name, Map<String, Object> bound) {
        var conditions = new ArrayList<String>();
        String column = "f." + fact.source().column();
        conditions.add(
                switch (fact.source().time()) {
                    case DAY -> column + " >= :from and " + column + " < :to";
                    case PERIOD -> column + " && daterange(:from, :to)";
                    case YEAR -> column + " = :year";
                });
        for (int i = 0; i < part.filters().size(); i++) {
            conditions.add(condition(part.filters().get(i), fact, name + i, bound));
        }
        if (part.measure() == IndicatorDefinition.Measure.AVERAGE) {
            conditions.add("f." + fact.column(part.number()).orElseThrow() + " is not null");
        }
        return String.join(" and ", conditions);
    }

    private static String condition(Filter filter, FactDefinition fact, String name, Map<String, Object> bound) {
        String column = "f." + fact.column(filter.dimension()).orElseThrow();
        if (!filter.values().isEmpty()) {
            boolean number = fact.number(filter.dimension()).isPresent();
            bound.put(name, number ? new BigDecimal(filter.values().getFirst()) : List.copyOf(filter.values()));
        }
        return switch (filter.operator()) {
            case IS, ONE_OF -> "%s::text in (:%s)".formatted(column, name);
            case IS_NOT, NONE_OF -> "(%s is null or %s::text not in (:%s))".formatted(column, column, name);
            case AT_LEAST -> "%s >= :%s".formatted(column, name);
            case AT_MOST -> "%s <= :%s".formatted(column, name);
            case KNOWN -> column + " is not null";
            case UNKNOWN -> column + " is null";
        };
    }
}
