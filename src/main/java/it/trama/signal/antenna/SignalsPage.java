package it.trama.signal.antenna;

import java.util.List;

/** The signals of an antenna, what waits to be signed first. */
public record SignalsPage(List<Row> waiting, List<Row> rows, boolean antenna, boolean signs) {

    public record Row(String href, String name, String receipt, String when, String state, boolean mine) {}
}
