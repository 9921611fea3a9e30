package it.trama.signal.sources;

import java.util.List;

/** Signals, accesses and people in charge by antenna. */
public record SourcesPage(List<Row> rows) {

    public record Row(String body, String kind, int signals, int answered, String days, Reached reached) {}

    public record Reached(int accesses, int followed) {}
}
