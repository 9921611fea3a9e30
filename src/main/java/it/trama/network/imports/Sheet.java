package it.trama.network.imports;

import static it.trama.platform.web.Texts.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file that was read against its columns. */
record Sheet(String file, FileKind kind, List<Line> lines) {

    static final int MOST_LINES = 10_000;

    record Line(long number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Empty when its header is none that is known; what is wrong with lines is added to the problems. */
    static Optional<Sheet> read(SourceFile file, List<Problem> problems) {
        try (var parser = CSVParser.parse(file.text(), CSVFormat.RFC4180)) {
            var records = parser.iterator();
            List<String> header = records.hasNext() ? records.next().toList() : List.of();
            Optional<FileKind> kind = FileKind.withHeader(header);
            if (kind.isEmpty()) {
                String expected = String.join(",", FileKind.nearest(header).columns());
                problems.add(new Problem(file.name(), 1, expected, said(String.join(",", header))));
                return Optional.empty();
            }
            var lines = new ArrayList<Line>();
            long number = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                line(file.name(), number, cells, kind.get(), problems).ifPresent(lines::add);
                number = parser.getCurrentLineNumber() + 1;
            }
            if (lines.isEmpty() && problems.isEmpty()) {
                problems.add(new Problem(file.name(), 2, t("network.import.atLeastOne"), said("")));
            }
            if (lines.size() > MOST_LINES) {
                problems.add(new Problem(
                        file.name(), MOST_LINES + 2L, t("network.import.lines", MOST_LINES), t("network.import.more")));
            }
            return Optional.of(new Sheet(file.name(), kind.get(), lines));
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(file.name(), 1, t("network.import.csv"), t("network.import.openQuote")));
            return Optional.empty();
        }
    }

    private static Optional<Line> line(
            String file, long number, List<String> cells, FileKind kind, List<Problem> problems) {
        if (cells.size() == 1 && cells.getFirst().isBlank()) {
            return Optional.empty();
        }
        if (cells.size() != kind.columns().size()) {
            problems.add(new Problem(
                    file,
                    number,
                    t("network.import.columns", kind.columns().size()),
                    t("network.import.columns", cells.size())));
            return Optional.empty();
        }
        var byName = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            byName.put(kind.columns().get(i), cells.get(i).strip());
        }
        return Optional.of(new Line(number, byName));
    }

    static String said(String found) {
        if (found.isBlank()) {
            return t("network.import.nothing");
        }
        return found.length() > 120 ? found.substring(0, 120) + "…" : found;
    }
}
