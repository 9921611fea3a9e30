package it.trama.insight.sources;

import it.trama.insight.DisclosureControl;
import it.trama.insight.DisclosureControl.Sum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table whose rows and columns both sum to a total, protected as one. */
final class Protected {

    static final String TOTAL = "";

    record Cell(String row, String column) {}

    private final List<String> columns;
    private final Map<Cell, Integer> counts = new LinkedHashMap<>();
    private final Set<String> rows = new LinkedHashSet<>();

    Protected(List<String> columns) {
        this.columns = columns;
    }

    void add(String row, String column, int count) {
        rows.add(row);
        for (String r : List.of(row, TOTAL)) {
            for (String c : List.of(column, TOTAL)) {
                counts.merge(new Cell(r, c), count, Integer::sum);
            }
        }
    }

    Set<String> rows() {
        return rows;
    }

    /** What may be shown of a cell; empty when it is hidden. */
    Map<Cell, Optional<Integer>> disclosed() {
        var all = new ArrayList<>(rows);
        all.add(TOTAL);
        var sums = new ArrayList<Sum<Cell>>();
        for (String row : all) {
            columns.forEach(column -> counts.putIfAbsent(new Cell(row, column), 0));
            counts.putIfAbsent(new Cell(row, TOTAL), 0);
            sums.add(new Sum<>(
                    new Cell(row, TOTAL),
                    columns.stream().map(column -> new Cell(row, column)).toList()));
        }
        var across = new ArrayList<>(columns);
        across.add(TOTAL);
        across.forEach(column -> sums.add(new Sum<>(
                new Cell(TOTAL, column),
                rows.stream().map(row -> new Cell(row, column)).toList())));
        var disclosed = new DisclosureControl(DisclosureControl.DEFAULT_THRESHOLD).disclose(counts, sums);
        var shown = new LinkedHashMap<Cell, Optional<Integer>>();
        counts.keySet().forEach(cell -> shown.put(cell, disclosed.of(cell)));
        return shown;
    }
}
