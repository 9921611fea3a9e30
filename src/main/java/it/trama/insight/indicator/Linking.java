package it.trama.insight.indicator;

import it.trama.insight.Compiler;
import it.trama.insight.Condition;
import it.trama.insight.FactDefinition;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.IndicatorDefinition.Measure;
import it.trama.insight.IndicatorDefinition.Part;
import it.trama.insight.LinkedTables;
import it.trama.insight.LinkedTables.Cell;
import it.trama.insight.LinkedTables.Unit;
import it.trama.insight.PublishedFacts;
import it.trama.insight.RoomNumbers;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Protects indicators together with each other and with the rooms. A value is shown where each of its parts of people is: a quotient
 * gives its parts away to who knows one of them. Facts of nobody, like money, need none of it.
 */
@Component
class Linking {

    /** @param rows what its statement answers */
    record Answered(IndicatorDefinition indicator, List<Counted> rows) {}

    private final PublishedFacts facts;
    private final Municipalities municipalities;
    private final List<RoomNumbers> rooms;

    Linking(PublishedFacts facts, Municipalities municipalities, List<RoomNumbers> rooms) {
        this.facts = facts;
        this.municipalities = municipalities;
        this.rooms = rooms;
    }

    /** It and all that count a fact of people which it counts too: what it shows depends on them. */
    List<IndicatorDefinition> withRelatives(IndicatorDefinition indicator, List<IndicatorDefinition> all) {
        Set<String> own = facts(indicator);
        return Stream.concat(
                        Stream.of(indicator),
                        all.stream()
                                .filter(one -> !one.code().equals(indicator.code()))
                                .filter(one -> facts(one).stream().anyMatch(own::contains)))
                .toList();
    }

    private Set<String> facts(IndicatorDefinition indicator) {
        return parts(indicator).map(Part::fact).collect(Collectors.toSet());
    }

    private Stream<Part> parts(IndicatorDefinition indicator) {
        return Stream.concat(Stream.of(indicator.formula().of()), indicator.over().stream())
                .filter(part ->
                        facts.find(part.fact()).filter(FactDefinition::ofPeople).isPresent());
    }

    /** What may be shown of the year. */
    Shown protect(int year, List<Answered> answers) {
        var tables = new LinkedTables();
        Map<String, String> within = municipalities.all().stream()
                .collect(Collectors.toMap(Municipality::istatCode, m -> Integer.toString(m.subdistrict())));
        for (Answered answered : answers) {
            IndicatorDefinition indicator = answered.indicator();
            for (Counted row : answered.rows()) {
                Set<Part> parts = parts(indicator).collect(Collectors.toSet());
                Part of = indicator.formula().of();
                if (parts.contains(of)) {
                    offer(tables, of, row, within, row.counted(), row.people());
                }
                indicator
                        .over()
                        .filter(parts::contains)
                        .ifPresent(over -> offer(tables, over, row, within, row.overCounted(), row.overPeople()));
            }
        }
        Set<String> counted = answers.stream()
                .flatMap(answered -> facts(answered.indicator()).stream())
                .collect(Collectors.toSet());
        rooms.forEach(room -> room.tell(year, counted, tables));
        return new Shown(tables.shown(), within);
    }

    /** In the district the rows behind a number of persons are told too. */
    private static void offer(
            LinkedTables tables, Part part, Counted row, Map<String, String> within, long counted, long people) {
        if (part.measure() == Measure.PEOPLE) {
            tables.offer(cell(part, Unit.PEOPLE, row, within), people, people);
        }
        if (part.measure() != Measure.PEOPLE || row.axis().equals(Compiler.DISTRICT)) {
            tables.offer(cell(part, Unit.ROWS, row, within), counted, people);
        }
    }

    private static Cell cell(Part part, Unit unit, Counted row, Map<String, String> within) {
        Set<Condition> conditions = new HashSet<>(Condition.of(part));
        switch (row.axis()) {
            case Compiler.DISTRICT -> {}
            case Compiler.SUBDISTRICT, Compiler.QUARTER -> conditions.add(Condition.is(axis(row.axis()), row.key()));
            case Compiler.MUNICIPALITY ->
                conditions.addAll(Condition.place(row.key(), within.getOrDefault(row.key(), "")));
            default -> conditions.add(Condition.is(row.axis(), row.key()));
        }
        return new Cell(part.fact(), unit, conditions);
    }

    private static String axis(String axis) {
        return axis.equals(Compiler.QUARTER) ? Condition.QUARTER : Condition.SUBDISTRICT;
    }

    /** What may be shown. */
    final class Shown {

        private final Set<Cell> cells;
        private final Map<String, String> within;

        private Shown(Set<Cell> cells, Map<String, String> within) {
            this.cells = cells;
            this.within = within;
        }

        boolean value(IndicatorDefinition indicator, Counted row) {
            return parts(indicator)
                    .map(part -> cell(part, part.measure() == Measure.PEOPLE ? Unit.PEOPLE : Unit.ROWS, row, within))
                    .allMatch(cells::contains);
        }

        /** Whether the rows behind the value of the district may be told. */
        boolean rows(IndicatorDefinition indicator, Counted district) {
            return parts(indicator)
                    .filter(indicator.formula().of()::equals)
                    .map(part -> cell(part, Unit.ROWS, district, within))
                    .allMatch(cells::contains);
        }
    }
}
