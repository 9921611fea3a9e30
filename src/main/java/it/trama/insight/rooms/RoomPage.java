package it.trama.insight.rooms;

import it.trama.insight.Sign;
import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question, its answer, what proves it, and where it comes from. */
public record RoomPage(
        String question,
        Filter filter,
        Answer answer,
        @Nullable Chart chart,
        DistrictMap.@Nullable Drawing map,
        List<Table> tables,
        Foot foot) {

    /** @param subdistricts empty where the room has none */
    public record Filter(
            String address, String year, List<Option> years, String subdistrict, List<Option> subdistricts) {}

    /** @param number empty when there is nothing to count; {@code note} then says what to do */
    public record Answer(
            String number, String sentence, @Nullable String note) {}

    /** @param data JSON that /insight.js draws */
    public record Chart(String title, String data) {}

    public record Table(
            String caption,
            List<String> columns,
            List<Row> rows,
            @Nullable Row total) {

        /** What the page shows and not a number more: the columns, the rows, the total. */
        public List<List<String>> lines() {
            return Stream.concat(
                            Stream.of(columns),
                            Stream.concat(rows.stream(), Stream.ofNullable(total))
                                    .map(Row::line))
                    .toList();
        }

        /** The same under its caption, for a file of several tables. */
        public List<List<String>> captioned() {
            return Stream.concat(Stream.of(List.of(caption)), lines().stream()).toList();
        }
    }

    public record Row(String label, @Nullable String id, List<Cell> cells) {

        List<String> line() {
            return Stream.concat(Stream.of(label), cells.stream().map(Cell::text))
                    .toList();
        }
    }

    /** @param text a number, or the sign that stands in its place */
    public record Cell(String text, @Nullable String href) {

        public Cell(String text) {
            this(text, null);
        }

        public Cell(Sign sign) {
            this(sign.text(), null);
        }
    }

    /** @param suppresses explains the sign of hidden cells */
    public record Foot(List<String> definitions, String exportHref, boolean suppresses) {}
}
