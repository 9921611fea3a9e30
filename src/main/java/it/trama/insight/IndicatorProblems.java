package it.trama.insight;

import it.trama.insight.FactDefinition.Choice;
import it.trama.insight.FactDefinition.Dimension;
import it.trama.insight.FactDefinition.Quantity;
import it.trama.insight.IndicatorDefinition.Filter;
import it.trama.insight.IndicatorDefinition.Measure;
import it.trama.insight.IndicatorDefinition.Operator;
import it.trama.insight.IndicatorDefinition.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with a definition, in Italian: where, what was expected, what was found. */
public final class IndicatorProblems {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<Operator> BOUNDS = Set.of(Operator.AT_LEAST, Operator.AT_MOST);
    private static final Set<Operator> PRESENCE = Set.of(Operator.KNOWN, Operator.UNKNOWN);
    private static final Set<Operator> LISTS = Set.of(Operator.ONE_OF, Operator.NONE_OF);
    private static final int MOST_DECIMALS = 4;

    private final PublishedFacts facts;
    private final List<String> found = new ArrayList<>();

    public IndicatorProblems(PublishedFacts facts) {
        this.facts = facts;
    }

    public List<String> of(IndicatorDefinition indicator) {
        found.clear();
        if (!CODE.matcher(indicator.code()).matches()) {
            wrong("code", "lettere minuscole, cifre e trattini", indicator.code());
        }
        if (indicator.version() < 1) {
            wrong("version", "un numero da 1 in su", indicator.version());
        }
        int decimals = indicator.unit().decimals();
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            wrong("unit.decimals", "da 0 a " + MOST_DECIMALS, decimals);
        }
        part("formula.of", indicator.formula().of());
        List<Part> over = indicator.formula().over();
        if (over.size() > 1) {
            wrong("formula.over", "nessuna parte o una", over.size());
        }
        over.forEach(part -> part("formula.over", part));
        if (indicator.formula().times() < 1
                || (over.isEmpty() && indicator.formula().times() != 1)) {
            wrong(
                    "formula.times",
                    over.isEmpty() ? "1" : "un numero da 1 in su",
                    indicator.formula().times());
        }
        splits(indicator);
        return List.copyOf(found);
    }

    private void splits(IndicatorDefinition indicator) {
        if (Set.copyOf(indicator.splits()).size() < indicator.splits().size()) {
            wrong("splits", "ogni dimensione una volta", String.join(", ", indicator.splits()));
        }
        Stream.concat(Stream.of(indicator.formula().of()), indicator.over().stream())
                .flatMap(part -> facts.find(part.fact()).stream())
                .forEach(fact -> indicator.splits().forEach(split -> {
                    if (split.equals(FactDefinition.MUNICIPALITY)
                            || fact.dimension(split).isEmpty()) {
                        wrong("splits", oneOf(dimensions(fact, false)), split);
                    }
                }));
    }

    private void part(String place, Part part) {
        FactDefinition fact = facts.find(part.fact()).orElse(null);
        if (fact == null) {
            wrong(
                    place + ".fact",
                    oneOf(facts.all().stream().map(FactDefinition::code).toList()),
                    part.fact());
            return;
        }
        boolean measures = part.measure() == Measure.SUM || part.measure() == Measure.AVERAGE;
        if (measures && fact.number(part.number()).isEmpty()) {
            wrong(
                    place + ".number",
                    oneOf(fact.numbers().stream().map(Quantity::code).toList()),
                    part.number());
        } else if (!measures && !part.number().isEmpty()) {
            wrong(place + ".number", "vuoto", part.number());
        }
        if (part.measure() == Measure.PEOPLE && !fact.ofPeople()) {
            wrong(place + ".measure", "una misura che non conti persone: il fatto non ne ha", part.measure());
        }
        for (int i = 0; i < part.filters().size(); i++) {
            filter("%s.filters[%d]".formatted(place, i), part.filters().get(i), fact);
        }
    }

    private void filter(String place, Filter filter, FactDefinition fact) {
        boolean number = fact.number(filter.dimension()).isPresent();
        if (fact.column(filter.dimension()).isEmpty()) {
            wrong(place + ".dimension", oneOf(dimensions(fact, true)), filter.dimension());
            return;
        }
        if ((BOUNDS.contains(filter.operator()) && !number)
                || (!BOUNDS.contains(filter.operator()) && !PRESENCE.contains(filter.operator()) && number)) {
            wrong(
                    place + ".operator",
                    number ? "AT_LEAST, AT_MOST, KNOWN o UNKNOWN" : "IS, IS_NOT, ONE_OF, NONE_OF, KNOWN o UNKNOWN",
                    filter.operator());
        }
        int values = filter.values().size();
        if (PRESENCE.contains(filter.operator())
                ? values > 0
                : LISTS.contains(filter.operator()) ? values < 1 : values != 1) {
            wrong(
                    place + ".values",
                    PRESENCE.contains(filter.operator())
                            ? "nessun valore"
                            : LISTS.contains(filter.operator()) ? "almeno un valore" : "un solo valore",
                    values);
        }
        filter.values().forEach(value -> value(place, filter, value, fact));
    }

    private void value(String place, Filter filter, String value, FactDefinition fact) {
        if (fact.number(filter.dimension()).isPresent()) {
            try {
                new BigDecimal(value);
            } catch (NumberFormatException e) {
                wrong(place + ".values", "un numero", value);
            }
            return;
        }
        List<String> known = fact.dimension(filter.dimension()).stream()
                .map(Dimension::values)
                .flatMap(Collection::stream)
                .map(Choice::code)
                .toList();
        if (!known.isEmpty() && !known.contains(value)) {
            wrong(place + ".values", oneOf(known), value);
        }
    }

    private static List<String> dimensions(FactDefinition fact, boolean numbersToo) {
        return Stream.concat(
                        fact.dimensions().stream().map(Dimension::code),
                        numbersToo ? fact.numbers().stream().map(Quantity::code) : Stream.empty())
                .toList();
    }

    private static String oneOf(List<String> known) {
        return known.isEmpty() ? "niente" : "uno tra " + String.join(", ", known);
    }

    private void wrong(String place, String expected, Object actual) {
        found.add("%s: atteso %s, trovato «%s»".formatted(place, expected, actual));
    }
}
