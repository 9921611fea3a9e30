package it.trama.platform.upload;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The table of a file or of pasted text: its header as it came and its lines; columns are known by their names, in any order. */
public record TableFile(List<String> header, List<Line> lines) {

    /** @param number as a spreadsheet counts it */
    public record Line(int number, List<String> cells, Map<String, String> fields) {

        public String get(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    /** A line that was refused, as it came, and why. */
    public record Wrong(int line, List<String> cells, String reason) {}

    public static final int LIMIT = 50_000;

    /** The last column of a file of wrong lines: why each was refused. Left out when the mended file comes back. */
    public static final String REASON = "errore";

    /**
     * @param columns the field of each column's name, small letters, words joined by {@code _}
     * @param needed  fields without which it is not such a table: the answer is empty
     */
    public static Optional<TableFile> read(byte[] content, Map<String, String> columns, Collection<String> needed) {
        try {
            List<List<String>> rows = content.length > 3 && content[0] == 'P' && content[1] == 'K'
                    ? SheetReader.rows(content)
                    : rows(decoded(content));
            return rows.isEmpty() ? Optional.empty() : of(rows, columns, needed);
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Optional<TableFile> of(
            List<List<String>> rows, Map<String, String> columns, Collection<String> needed) {
        List<String> header = rows.getFirst();
        List<String> fields = header.stream()
                .map(name -> columns.getOrDefault(
                        name.strip().toLowerCase(Locale.ROOT).replaceAll("[ .]+", "_"), ""))
                .toList();
        if (!fields.containsAll(needed)) {
            return Optional.empty();
        }
        int reason = header.indexOf(REASON);
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.stream().anyMatch(c -> !c.isBlank())) {
                lines.add(new Line(i + 1, without(reason, cells, header.size()), named(fields, cells)));
            }
        }
        return Optional.of(new TableFile(without(reason, header, header.size()), lines));
    }

    private static List<String> without(int column, List<String> cells, int width) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            if (i != column) {
                kept.add(i < cells.size() ? cells.get(i) : "");
            }
        }
        return kept;
    }

    private static Map<String, String> named(List<String> fields, List<String> cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            if (!fields.get(i).isEmpty()) {
                named.put(fields.get(i), cells.get(i).strip());
            }
        }
        return named;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\ufeff", "");
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static List<List<String>> rows(String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        char separator = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var rows = new ArrayList<List<String>>();
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
            return rows;
        }
    }

    /** With the mark by which spreadsheets know the letters. */
    public static byte[] csv(List<List<String>> rows) {
        return csv(rows, QuoteMode.MINIMAL);
    }

    private static byte[] csv(List<List<String>> rows, QuoteMode quotes) {
        var text = new StringWriter().append('\ufeff');
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setQuoteMode(quotes)
                .get();
        try (var printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same, for who asks a page for its numbers: saved under this name, with {@code .csv}. */
    public static ResponseEntity<byte[]> download(String fileName, List<List<String>> rows) {
        return attached(fileName, csv(rows));
    }

    /** The same with each cell between quotes, numbers too. */
    public static ResponseEntity<byte[]> downloadQuoted(String fileName, List<List<String>> rows) {
        return attached(fileName, csv(rows, QuoteMode.ALL));
    }

    private static ResponseEntity<byte[]> attached(String fileName, byte[] content) {
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(content);
    }

    /** The wrong lines as they came, with the reason in a last column: mended there, the same file is sent again. */
    public static List<List<String>> toMend(List<String> header, List<Wrong> wrong) {
        return Stream.concat(
                        Stream.of(with(header, REASON)), wrong.stream().map(line -> with(line.cells(), line.reason())))
                .toList();
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
