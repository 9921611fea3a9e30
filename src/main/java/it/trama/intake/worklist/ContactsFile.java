package it.trama.intake.worklist;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The list as a file that an Italian spreadsheet opens: semicolons, UTF-8 with its mark. It holds no text that people typed. */
final class ContactsFile {

    private static final String MARK = "\ufeff";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setHeader(
                    t("intake.file.number"),
                    t("intake.file.day"),
                    t("intake.file.time"),
                    t("intake.file.municipality"),
                    t("intake.file.reasons"),
                    t("intake.file.sender"),
                    t("intake.file.channel"),
                    t("intake.file.outcome"),
                    t("intake.file.minutes"),
                    t("intake.file.anonymous"))
            .get();

    private ContactsFile() {}

    static String of(List<ContactRow> rows, Map<String, String> municipalities, ZoneId zone) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text.append(MARK), FORMAT)) {
            for (ContactRow row : rows) {
                var facts = row.facts();
                csv.printRecord(
                        row.number(),
                        Formats.date(row.happenedAt().atZone(zone).toLocalDate()),
                        Formats.time(row.happenedAt()),
                        municipalities.getOrDefault(Objects.requireNonNullElse(row.municipality(), ""), ""),
                        facts.reasons().stream()
                                .map(r -> t("intake.reason." + r.code()))
                                .collect(Collectors.joining(", ")),
                        t("intake.sender." + facts.sender()),
                        t("intake.channel." + facts.channel()),
                        t("intake.outcome." + facts.outcome()),
                        facts.minutes(),
                        t(row.person() == null ? "intake.yes" : "intake.no"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
