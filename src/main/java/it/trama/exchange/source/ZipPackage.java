package it.trama.exchange.source;

import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.exchange.SourcePackage;
import it.trama.exchange.SourceRow;
import it.trama.exchange.source.Tables.Line;
import it.trama.exchange.source.Tables.NotATable;
import it.trama.kernel.Result;
import it.trama.platform.files.FileStore;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the zip once, from front to back: tables into memory, each document's file straight into the encrypted store. */
@Component
class ZipPackage implements PackageReader {

    static final int MOST_TABLE_BYTES = 60_000_000;
    static final int MOST_FILE_BYTES = 25_000_000;
    private static final long MOST_BYTES = 2_000_000_000L;
    private static final String WORKERS = "operatori";
    private static final String FILES = "file/";

    private final FileStore store;
    private final JsonMapper json;

    ZipPackage(FileStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Result<SourcePackage, Unreadable> read(InputStream content) {
        var reading = new Reading();
        try (var zip = new ZipInputStream(new BufferedInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return Result.refused(new Unreadable.NotAZip());
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                Unreadable wrong = entry.isDirectory() ? null : take(entry.getName(), zip, reading);
                if (wrong != null) {
                    return Result.refused(wrong);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Result.refused(new Unreadable.NotAZip());
        }
        return reading.tables.isEmpty() ? Result.refused(new Unreadable.NothingKnown(expected())) : reading.done();
    }

    private static String expected() {
        return Arrays.stream(RowKind.values()).map(kind -> kind.file() + ".csv").collect(Collectors.joining(", "));
    }

    /** Null when all is well. */
    private @Nullable Unreadable take(String path, ZipInputStream zip, Reading reading) throws IOException {
        int inside = path.indexOf(FILES);
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean document = inside >= 0;
        boolean table = !document && (name.endsWith(".csv") || name.endsWith(".json"));
        if (!document && !table) {
            return null;
        }
        int most = document ? MOST_FILE_BYTES : MOST_TABLE_BYTES;
        byte[] bytes = zip.readNBytes(most + 1);
        reading.bytes += bytes.length;
        if (bytes.length > most || reading.bytes > MOST_BYTES) {
            return new Unreadable.TooLarge(path, most);
        }
        if (document) {
            reading.files.put(path.substring(inside + FILES.length()), store.put(bytes));
            return null;
        }
        try {
            reading.keep(name, bytes, json);
            return null;
        } catch (NotATable e) {
            return new Unreadable.NotATable(name, String.valueOf(e.getMessage()));
        }
    }

    /** What was read so far. */
    private static final class Reading {

        private final Map<String, List<Line>> tables = new LinkedHashMap<>();
        private final Map<String, String> files = new HashMap<>();
        private long bytes;

        void keep(String name, byte[] content, JsonMapper json) throws NotATable {
            if (name.endsWith(".json")) {
                Tables.json(content, json).forEach(this::keep);
            } else {
                keep(name.substring(0, name.lastIndexOf('.')), Tables.csv(content));
            }
        }

        private void keep(String table, List<Line> lines) {
            if (RowKind.named(table).isPresent() || table.equals(WORKERS)) {
                tables.put(table, lines);
            }
        }

        Result<SourcePackage, Unreadable> done() {
            var rows = new ArrayList<SourceRow>();
            for (RowKind kind : RowKind.values()) {
                List<Line> lines = tables.getOrDefault(kind.file(), List.of());
                Optional<Unreadable> wrong = lines.stream().findFirst().flatMap(line -> missing(kind, line));
                if (wrong.isPresent()) {
                    return Result.refused(wrong.get());
                }
                lines.stream()
                        .filter(line -> line.line() > 0)
                        .map(line -> new SourceRow(kind, line.line(), line.cells()))
                        .forEach(rows::add);
            }
            var workers = new HashMap<String, String>();
            tables.getOrDefault(WORKERS, List.of())
                    .forEach(line -> workers.put(
                            line.cells().getOrDefault("codice", ""),
                            line.cells().getOrDefault("utente", "")));
            return Result.done(new SourcePackage(rows, workers, files));
        }

        private static Optional<Unreadable> missing(RowKind kind, Line first) {
            String columns = kind.required().stream()
                    .filter(column -> !first.cells().containsKey(column))
                    .collect(Collectors.joining(", "));
            return columns.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Unreadable.MissingColumns(kind.file(), columns));
        }
    }
}
