package it.trama.exchange.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Text of a CSV or JSON file as lists of cells by column. Spreadsheets of Italian offices write Windows-1252 and semicolons: both are read. */
final class Tables {

    /** @param line from 1, the header included; in JSON its place in the list */
    record Line(int line, Map<String, String> cells) {}

    /** The file is not what its name says. */
    static final class NotATable extends Exception {

        private static final long serialVersionUID = 1L;

        NotATable(String why) {
            super(why);
        }
    }

    private static final TypeReference<Map<String, List<Map<String, Object>>>> LISTS = new TypeReference<>() {};

    private Tables() {}

    static List<Line> csv(byte[] bytes) throws NotATable {
        String text = decoded(bytes);
        String first = text.lines().findFirst().orElse("");
        char separator = count(first, ';') >= count(first, ',') ? ';' : ',';
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = parser.getHeaderNames().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            var lines = new ArrayList<Line>();
            for (var row : parser) {
                var cells = new LinkedHashMap<String, String>();
                for (int i = 0; i < header.size() && i < row.size(); i++) {
                    cells.put(header.get(i), row.get(i).strip());
                }
                lines.add(new Line((int) row.getRecordNumber() + 1, cells));
            }
            return lines.isEmpty() ? List.of(new Line(0, blank(header))) : lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new NotATable(String.valueOf(e.getMessage()));
        }
    }

    /** A table without rows still says its columns: one line 0 of empty cells. */
    private static Map<String, String> blank(List<String> header) {
        var cells = new LinkedHashMap<String, String>();
        header.forEach(name -> cells.put(name, ""));
        return cells;
    }

    static Map<String, List<Line>> json(byte[] bytes, JsonMapper mapper) throws NotATable {
        try {
            var lists = new LinkedHashMap<String, List<Line>>();
            mapper.readValue(bytes, LISTS).forEach((name, rows) -> {
                var lines = new ArrayList<Line>();
                for (int i = 0; i < rows.size(); i++) {
                    var cells = new LinkedHashMap<String, String>();
                    rows.get(i)
                            .forEach((column, value) -> cells.put(
                                    column,
                                    value == null ? "" : value.toString().strip()));
                    lines.add(new Line(i + 1, cells));
                }
                lists.put(name, lines);
            });
            return lists;
        } catch (JacksonException e) {
            throw new NotATable(e.getOriginalMessage());
        }
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
