package it.trama.territory.imports;

import java.util.List;
import java.util.Map;

/** A file that was read: its lines by column name, with the number of each. */
record Sheet(String file, FileKind kind, List<Line> lines) {

    record Line(long number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        String key(FileKind kind) {
            return String.join(" ", kind.key().stream().map(this::cell).toList());
        }
    }
}
