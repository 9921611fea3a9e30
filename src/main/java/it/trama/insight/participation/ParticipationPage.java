package it.trama.insight.participation;

import java.util.List;

/** Activities of a span and who took part; without rows: no activity touches the span. */
public record ParticipationPage(Head head, List<Row> activities, List<Town> towns, Town total) {

    /** @param district of all bodies */
    public record Head(String from, String to, boolean district, boolean hides) {}

    /** @param rate of attendance; a dash where nothing was noted, a dot where too few take part */
    public record Row(String title, String body, String people, String sessions, String rate) {}

    public record Town(String name, String female, String male, String all) {}
}
