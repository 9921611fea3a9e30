package it.trama.delivery.visit;

import it.trama.platform.web.Option;
import java.util.List;

/** Seven days of a body's visits. */
public record WeekPage(String title, String previous, String next, String today, List<Option> houses, List<Day> days) {

    public record Day(String name, String date, List<Row> rows) {}

    /** @param withdraw id, where it counts nothing and can be taken back here; else empty */
    public record Row(String when, String who, String href, String how, boolean cancelled, String withdraw) {}
}
