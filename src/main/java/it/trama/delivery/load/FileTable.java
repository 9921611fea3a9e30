package it.trama.delivery.load;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of a file: its header as it came and its lines; columns are known by their names, in any order. */
record FileTable(List<String> header, List<FileLine> lines) {

    /** @param number as a spreadsheet counts it */
    record FileLine(int number, List<String> cells, Map<String, String> fields) {

        String get(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    static final int LIMIT = 50_000;

    /** Column of the file: field of a visit. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("riga", "key"),
            Map.entry("impegno", "assignment"),
            Map.entry("data", "day"),
            Map.entry("inizio", "starts"),
            Map.entry("fine", "ends"),
            Map.entry("ore", "quantity"),
            Map.entry("operatore", "worker"),
            Map.entry("sostituto", "substitute"),
            Map.entry("minuti_viaggio", "minutes"),
            Map.entry("km_viaggio", "km"),
            Map.entry("esito", "outcome"),
            Map.entry("firma", "signed"),
            Map.entry("motivo_senza_firma", "reason"),
            Map.entry("nota", "note"));

    static final List<String> TEMPLATE = List.of(
            "riga",
            "impegno",
            "persona",
            "data",
            "inizio",
            "fine",
            "ore",
            "operatore",
            "sostituto",
            "minuti_viaggio",
            "km_viaggio",
            "esito",
            "firma",
            "motivo_senza_firma",
            "nota");
    static final String REASON = "errore";

    /** By which a body names an assignment in its files: the end, which is by chance in every kind of id. */
    static String code(UUID assignment) {
        return assignment.toString().substring(28);
    }

    /** Empty: not a table with the columns that are needed. */
    static Optional<FileTable> read(byte[] content) {
        try {
            List<List<String>> rows = content.length > 3 && content[0] == 'P' && content[1] == 'K'
                    ? SheetReader.rows(content)
                    : rows(decoded(content));
            return rows.isEmpty() ? Optional.empty() : of(rows);
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileTable> of(List<List<String>> rows) {
        List<String> header = rows.getFirst();
        List<String> fields = header.stream()
                .map(name -> COLUMNS.getOrDefault(
                        name.strip().toLowerCase(Locale.ROOT).replaceAll("[ .]+", "_"), ""))
                .toList();
        if (!fields.containsAll(List.of("assignment", "day", "worker"))) {
            return Optional.empty();
        }
        int reason = header.indexOf(REASON);
        var lines = new ArrayList<FileLine>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.stream().anyMatch(c -> !c.isBlank())) {
                lines.add(new FileLine(i + 1, without(reason, cells, header.size()), named(fields, cells)));
            }
        }
        return Optional.of(new FileTable(without(reason, header, header.size()), lines));
    }

    /** A file that comes back mended has the reasons of last time. */
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
}
