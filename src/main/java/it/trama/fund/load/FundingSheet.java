package it.trama.fund.load;

import it.trama.fund.FundCode;
import it.trama.fund.load.CsvLines.Line;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of a table of funds as people keep it: commas or semicolons or a spreadsheet, names of columns and groups in Italian or as the program writes
 * them, amounts either way. Its lines come out as {@link FundingTable} knows them, header first; what is not understood stays as it was typed.
 */
record FundingSheet(String file, List<String> found, List<Line> lines) {

    static final String ROWS = "gruppo;codice;fondo;segno;anno;importo";
    static final String TOTALS = "gruppo;totale;anno;importo";

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("group", "group"),
            Map.entry("gruppo", "group"),
            Map.entry("fund_code", "fund_code"),
            Map.entry("codice", "fund_code"),
            Map.entry("fund", "fund"),
            Map.entry("fondo", "fund"),
            Map.entry("marker", "marker"),
            Map.entry("segno", "marker"),
            Map.entry("label", "label"),
            Map.entry("totale", "label"),
            Map.entry("year", "year"),
            Map.entry("anno", "year"),
            Map.entry("amount_eur", "amount_eur"),
            Map.entry("importo", "amount_eur"));
    private static final Map<String, String> GROUPS = Map.of(
            "risorse statali e regionali", "state_regional",
            "statali e regionali", "state_regional",
            "risorse gestione associata", "associated_management",
            "gestione associata", "associated_management",
            "risorse progettuali", "project",
            "progettuali", "project",
            "totale", FundingTable.WHOLE);
    private static final Set<String> NEEDED_ROWS = Set.of("group", "fund", "year", "amount_eur");
    private static final Set<String> NEEDED_TOTALS = Set.of("group", "year", "amount_eur");

    FundingSheet {
        found = List.copyOf(found);
        lines = List.copyOf(lines);
    }

    /** Empty when it is no table; no lines when it is another table. */
    static Optional<FundingSheet> read(FundFile file) {
        return TableFile.read(file.content(), COLUMNS, List.of()).map(table -> of(file.name(), table));
    }

    private static FundingSheet of(String name, TableFile table) {
        var fields = new HashSet<String>();
        for (String column : table.header()) {
            fields.add(COLUMNS.getOrDefault(column.strip().toLowerCase(Locale.ROOT), ""));
        }
        boolean rows = fields.containsAll(NEEDED_ROWS);
        if (!rows && !fields.containsAll(NEEDED_TOTALS)) {
            return new FundingSheet(name, table.header(), List.of());
        }
        List<String> columns = rows ? FundingTable.ROW_HEADER : FundingTable.TOTAL_HEADER;
        var lines = new ArrayList<Line>();
        lines.add(new Line(1, columns));
        for (TableFile.Line line : table.lines()) {
            lines.add(new Line(line.number(), cells(line, columns, fields)));
        }
        return new FundingSheet(name, table.header(), lines);
    }

    private static List<String> cells(TableFile.Line line, List<String> columns, Set<String> fields) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "group" -> group(line.get("group"));
                    case "amount_eur" -> amount(line.get("amount_eur"));
                    case "fund_code" ->
                        fields.contains("fund_code") ? line.get("fund_code") : FundCode.of(line.get("fund"));
                    case "label" -> line.get("label").isEmpty() ? line.get("group") : line.get("label");
                    default -> line.get(column);
                })
                .toList();
    }

    private static String group(String typed) {
        return GROUPS.getOrDefault(typed.toLowerCase(Locale.ROOT), typed);
    }

    private static String amount(String typed) {
        return Inputs.number(typed.replace("€", "").replace("\u00a0", " ").strip())
                .map(BigDecimal::toPlainString)
                .orElse(typed);
    }

    boolean ofRows() {
        return !lines.isEmpty() && lines.getFirst().cells().equals(FundingTable.ROW_HEADER);
    }

    boolean ofTotals() {
        return !lines.isEmpty() && lines.getFirst().cells().equals(FundingTable.TOTAL_HEADER);
    }
}
