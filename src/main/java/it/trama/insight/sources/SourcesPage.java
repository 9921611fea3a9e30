package it.trama.insight.sources;

import java.util.List;

/** Two tables of a year. */
public record SourcesPage(int year, List<Integer> years, Table signals, Table lists, String csv) {

    /** @param rows the last is the total */
    public record Table(List<String> columns, List<Row> rows) {}

    public record Row(String name, List<String> cells) {}
}
