package it.trama.exchange.records;

import static it.trama.platform.web.Texts.t;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The report as a file: row by row what became of it, by the other system's keys; no name and no text of anybody. */
final class Reconciliation {

    private static final String MARK = "\ufeff";

    private Reconciliation() {}

    static String file(List<StoredRows.Shown> rows) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader(
                        t("exchange.file.kind"),
                        t("exchange.file.line"),
                        t("exchange.file.key"),
                        t("exchange.file.outcome"),
                        t("exchange.file.why"))
                .get();
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text.append(MARK), format)) {
            for (StoredRows.Shown row : rows) {
                var verdict = row.verdict();
                csv.printRecord(
                        t("exchange.kind.one." + row.kind()),
                        row.line(),
                        row.externalId(),
                        t("exchange.outcome." + verdict.outcome()),
                        verdict.reason().isEmpty() ? "" : t("exchange.reason." + verdict.reason(), verdict.detail()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
