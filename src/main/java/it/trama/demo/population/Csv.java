package it.trama.demo.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Our own tables: a header, then plain cells; no quotes and no commas inside. */
public final class Csv {

    private Csv() {}

    public static List<Row> rows(String resource) {
        InputStream file = Objects.requireNonNull(Csv.class.getResourceAsStream("/" + resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var lines = reader.lines()
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
            var header = lines.getFirst();
            return lines.stream().skip(1).map(cells -> new Row(header, cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Row(List<String> header, List<String> cells) {

        public String text(String column) {
            int at = header.indexOf(column);
            if (at < 0 || cells.size() != header.size()) {
                throw new IllegalStateException("no column %s in %s under %s".formatted(column, cells, header));
            }
            return cells.get(at);
        }

        public int whole(String column) {
            return Integer.parseInt(text(column));
        }
    }
}
