package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** Reads a CSV: header, then every line against its columns. Stops at {@link #MOST_LINES}: nothing of a longer file is kept. */
final class TableReader {

    static final int MOST_LINES = 10_000;

    private final String file;
    private final Problems problems;

    TableReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Sheet> read(LineReader lines) throws IOException {
        Optional<FileKind> kind = kindOf(lines);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var read = new ArrayList<Sheet.Line>();
        long size = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (lines.number() > MOST_LINES + 1) {
                problems.add(file, lines.number(), t("territory.import.lines", MOST_LINES), t("territory.import.more"));
                return Optional.empty();
            }
            size += line.length();
            if (size > SourceFile.MOST_BYTES) {
                problems.add(
                        file,
                        lines.number(),
                        t("territory.import.bytes", SourceFile.MOST_BYTES),
                        t("territory.import.larger"));
                return Optional.empty();
            }
            if (readable(lines) && !line.isBlank()) {
                checked(lines.number(), line, kind.get()).ifPresent(read::add);
            }
        }
        if (read.isEmpty() && !problems.any()) {
            problems.add(file, 2, t("territory.import.atLeastOne"), t("territory.import.nothing"));
        }
        return Optional.of(new Sheet(file, kind.get(), read));
    }

    private Optional<FileKind> kindOf(LineReader lines) throws IOException {
        String first = lines.next();
        if (first == null) {
            problems.add(file, 1, t("territory.import.header"), t("territory.import.nothing"));
            return Optional.empty();
        }
        if (!readable(lines)) {
            return Optional.empty();
        }
        List<String> header = cells(first);
        Optional<FileKind> kind = header == null ? Optional.empty() : FileKind.withHeader(header);
        if (kind.isEmpty()) {
            FileKind meant = FileKind.nearest(header == null ? List.of() : header);
            problems.add(file, 1, String.join(",", meant.header()), first);
        }
        return kind;
    }

    private boolean readable(LineReader lines) {
        if (lines.tooLong()) {
            problems.add(
                    file,
                    lines.number(),
                    t("territory.import.lineLength", LineReader.LONGEST_LINE),
                    t("territory.import.longer"));
        } else if (lines.broken()) {
            problems.add(file, lines.number(), t("territory.import.utf8"), t("territory.import.notUtf8"));
        }
        return !lines.tooLong() && !lines.broken();
    }

    private Optional<Sheet.Line> checked(long number, String line, FileKind kind) {
        List<FileKind.Column> columns = kind.columns();
        List<String> cells = cells(line);
        if (cells == null || cells.size() != columns.size()) {
            String found =
                    cells == null ? t("territory.import.openQuote") : t("territory.import.columns", cells.size());
            problems.add(file, number, t("territory.import.columns", columns.size()), found);
            return Optional.empty();
        }
        var byName = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            FileKind.Column column = columns.get(i);
            String cell = cells.get(i).strip();
            if (!column.check().accepts(cell)) {
                problems.add(
                        file,
                        number,
                        t("territory.import.cell", column.name(), column.check().expected()),
                        cell.isEmpty() ? t("territory.import.nothing") : cell);
            }
            byName.put(column.name(), cell);
        }
        return Optional.of(new Sheet.Line(number, byName));
    }

    private static @Nullable List<String> cells(String line) {
        try (var parser = CSVParser.parse(new StringReader(line), CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            return records.size() == 1 ? records.getFirst().toList() : List.of();
        } catch (IOException | UncheckedIOException e) {
            return null; // a quote that is never closed
        }
    }
}
