package it.trama.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four files of a package and their columns (docs/how-to/import-records.md); an asterisk marks what a row must have. */
public enum RowKind {
    PERSON(
            "persone",
            "",
            "codice*",
            "cognome*",
            "nome*",
            "sesso*",
            "data_nascita*",
            "luogo_nascita",
            "cittadinanza",
            "codice_fiscale",
            "comune",
            "indirizzo",
            "nucleo",
            "relazione",
            "dal"),
    RECORD(
            "cartelle",
            "persona",
            "codice*",
            "persona*",
            "aperta_il*",
            "in_carico_dal",
            "chiusa_il",
            "motivo_chiusura",
            "assistente*",
            "area"),
    ENTRY("diario", "cartella", "codice*", "cartella*", "data*", "tipo*", "testo*", "autore", "comparto"),
    DOCUMENT(
            "documenti",
            "cartella",
            "codice*",
            "cartella*",
            "data*",
            "titolo*",
            "raccoglitore*",
            "verso",
            "file*",
            "comparto",
            "protocollo");

    private final String file;
    private final String parent;
    private final String columns;

    RowKind(String file, String parent, String... columns) {
        this.file = file;
        this.parent = parent;
        this.columns = String.join(" ", columns);
    }

    /** Name of the file without its ending, and of the list in a JSON package. */
    public String file() {
        return file;
    }

    /** The column that names what the row belongs to; empty for people. */
    public String parent() {
        return parent;
    }

    public List<String> columns() {
        return List.of(columns.replace("*", "").split(" "));
    }

    public List<String> required() {
        return Arrays.stream(columns.split(" "))
                .filter(c -> c.endsWith("*"))
                .map(c -> c.replace("*", ""))
                .toList();
    }

    /** What this kind belongs to. */
    public RowKind owner() {
        return this == RECORD ? PERSON : RECORD;
    }

    public static Optional<RowKind> named(String file) {
        return Arrays.stream(values()).filter(kind -> kind.file.equals(file)).findFirst();
    }
}
