package it.trama.insight.indicator;

import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All indicators of a year.
 *
 * @param years  the columns
 * @param closed what is said of the year: closed, or open and since when computed
 */
public record IndicatorsPage(Filter filter, List<String> years, List<Row> rows, Closed closed) {

    public record Filter(List<Option> years, String year, List<Option> levels, String level, String words) {}

    /** @param trend points of the small drawing; null when there are too few years */
    public record Row(
            String name,
            String href,
            String level,
            String unit,
            List<RoomPage.Cell> cells,
            String target,
            @Nullable String trend) {}

    /**
     * @param adds    whether who reads may add an indicator
     * @param refresh and {@code freeze}: where to send who may; null for others, and when the year is closed
     */
    public record Closed(
            String text,
            boolean adds,
            @Nullable String refresh,
            @Nullable String freeze) {}
}
