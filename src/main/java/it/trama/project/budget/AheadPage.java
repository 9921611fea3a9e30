package it.trama.project.budget;

import java.util.List;

/** Projects that spend public money ahead of their calendar. */
public record AheadPage(List<Row> rows) {

    public record Row(String number, String title, String href, String planned, String spent, String beyond) {}
}
