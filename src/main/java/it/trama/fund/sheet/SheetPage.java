package it.trama.fund.sheet;

import java.util.List;

/** Groups of funds by years. */
public record SheetPage(
        String title, String pdf, List<String> years, List<Group> groups, List<String> totals, List<String> notes) {

    /** Texts that do not depend on the years. */
    public record Group(String name, List<Row> rows, List<String> totals) {}

    /** @param amounts one for each year, empty where none is printed */
    public record Row(String name, List<String> amounts) {}
}
