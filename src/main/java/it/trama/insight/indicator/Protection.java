package it.trama.insight.indicator;

import it.trama.insight.Compiler;
import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.DisclosureControl.Sum;
import it.trama.insight.FactDefinition;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.IndicatorDefinition.Measure;
import it.trama.insight.IndicatorDefinition.Part;
import it.trama.insight.PublishedFacts;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Hides what tells of few people, territory and all splits of an indicator together. A share is shown where both its parts are, and where the
 * rest is not few either. Facts of nobody, like money, need none of it.
 */
@Component
class Protection {

    private static final int OF = 0;
    private static final int OVER = 1;
    private static final int REST = 2;

    private record Cell(String axis, String key, int part) {}

    private record Table(Map<Cell, Integer> counts, Set<Cell> few, List<Sum<Cell>> sums) {

        void put(Cell cell, long count, long people) {
            counts.put(cell, Math.toIntExact(count));
            if (people > 0 && people < DisclosureControl.DEFAULT_THRESHOLD) {
                few.add(cell);
            }
        }

        /** People counted once in each part may be in several: then the parts are no sum, and nothing can be subtracted. */
        void sum(Cell total, List<Cell> parts) {
            long all = parts.stream().mapToLong(this::count).sum();
            if (!parts.isEmpty() && counts.containsKey(total) && all == count(total)) {
                sums.add(new Sum<>(total, parts));
            }
        }

        int count(Cell cell) {
            return Objects.requireNonNullElse(counts.get(cell), 0);
        }

        Disclosed<Cell> disclose() {
            return new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums, few);
        }
    }

    private final PublishedFacts facts;
    private final Municipalities municipalities;

    Protection(PublishedFacts facts, Municipalities municipalities) {
        this.facts = facts;
        this.municipalities = municipalities;
    }

    /** Those of the rows whose value may be shown. */
    Set<Counted> shown(IndicatorDefinition indicator, List<Counted> rows) {
        var table = new Table(new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>());
        Part of = indicator.formula().of();
        if (isOfPeople(of)) {
            rows.forEach(row -> table.put(cell(row, OF), size(of, row.counted(), row.people()), row.people()));
        }
        indicator.over().filter(this::isOfPeople).ifPresent(over -> {
            rows.forEach(row ->
                    table.put(cell(row, OVER), size(over, row.overCounted(), row.overPeople()), row.overPeople()));
            if (isShare(of, over)) {
                rests(rows, table);
            }
        });
        for (int part : new int[] {OF, OVER, REST}) {
            sums(rows, part, table);
        }
        Disclosed<Cell> disclosed = table.disclose();
        return rows.stream()
                .filter(row -> List.of(OF, OVER, REST).stream()
                        .map(part -> cell(row, part))
                        .allMatch(cell -> !table.counts().containsKey(cell)
                                || disclosed.of(cell).isPresent()))
                .collect(Collectors.toSet());
    }

    private boolean isOfPeople(Part part) {
        return facts.find(part.fact()).filter(FactDefinition::ofPeople).isPresent();
    }

    private static boolean isShare(Part of, Part over) {
        return of.fact().equals(over.fact())
                && of.measure() == over.measure()
                && of.filters().containsAll(over.filters());
    }

    private static long size(Part part, long counted, long people) {
        return part.measure() == Measure.PEOPLE ? people : counted;
    }

    private static Cell cell(Counted row, int part) {
        return new Cell(row.axis(), row.key(), part);
    }

    private static void rests(List<Counted> rows, Table table) {
        for (Counted row : rows) {
            table.put(
                    cell(row, REST),
                    (long) table.count(cell(row, OVER)) - table.count(cell(row, OF)),
                    Math.max(0, row.overPeople() - row.people()));
            table.sum(cell(row, OVER), List.of(cell(row, OF), cell(row, REST)));
        }
    }

    private void sums(List<Counted> rows, int part, Table table) {
        Cell district = new Cell(Compiler.DISTRICT, "", part);
        Map<String, List<Cell>> byAxis = rows.stream()
                .map(row -> cell(row, part))
                .filter(table.counts()::containsKey)
                .collect(Collectors.groupingBy(Cell::axis));
        byAxis.forEach((axis, cells) -> {
            if (!axis.equals(Compiler.DISTRICT) && !axis.equals(Compiler.MUNICIPALITY)) {
                table.sum(district, cells);
            }
        });
        Map<String, String> subdistricts = municipalities.all().stream()
                .collect(Collectors.toMap(Municipality::istatCode, m -> Integer.toString(m.subdistrict())));
        byAxis.getOrDefault(Compiler.MUNICIPALITY, List.of()).stream()
                .collect(Collectors.groupingBy(cell -> subdistricts.getOrDefault(cell.key(), "")))
                .forEach((subdistrict, cells) -> table.sum(new Cell(Compiler.SUBDISTRICT, subdistrict, part), cells));
    }
}
