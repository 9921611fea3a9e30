package it.trama.exchange;

import java.util.Map;

/** One row as another system wrote it: its line (from 1, the header included; in JSON its place in the list) and cells by column. */
public record SourceRow(RowKind kind, int line, Map<String, String> cells) {

    /** The cell in which a document's row keeps the hash of its file; no package has a column of this name. */
    public static final String FILE_HASH = "#file";

    public SourceRow {
        cells = Map.copyOf(cells);
    }

    public String of(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The key by which the other system knows it. */
    public String externalId() {
        return of("codice");
    }

    /** The key of what it belongs to; empty for people. */
    public String parentId() {
        return kind.parent().isEmpty() ? "" : of(kind.parent());
    }
}
