package it.trama.delivery.load;

import it.trama.platform.upload.TableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The columns of a file of visits. */
final class FileTable {

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

    private FileTable() {}

    /** By which a body names an assignment in its files: the end, which is by chance in every kind of id. */
    static String code(UUID assignment) {
        return assignment.toString().substring(28);
    }

    /** Empty: not a table with the columns that are needed. */
    static Optional<TableFile> read(byte[] content) {
        return TableFile.read(content, COLUMNS, List.of("assignment", "day", "worker"));
    }
}
