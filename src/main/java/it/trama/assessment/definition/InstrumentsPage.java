package it.trama.assessment.definition;

import java.util.List;

/** The instruments with their versions, for the administrator: definitions only, no record. */
public record InstrumentsPage(List<Row> rows, List<Codes> codes, String content, List<String> problems) {

    /** @param newest the one that a new sheet takes */
    public record Row(String code, String title, int version, Days days, boolean added, boolean newest) {}

    public record Days(String from, String to, boolean inUse) {}

    public record Codes(String list, long count, boolean loaded) {}
}
