package it.trama.assessment.part;

import java.util.List;

/** Sections that wait for the actor. */
public record WaitingPage(List<Row> rows) {

    public record Row(String person, String section, String instrument, String due, String href) {}
}
