package it.trama.intake.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ReportController {

    private static final String ADDRESS = "/accessi/resoconto";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final ReportContacts report;
    private final Municipalities municipalities;
    private final Clock clock;

    ReportController(ReportContacts report, Municipalities municipalities, Clock clock) {
        this.report = report;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** This year so far unless other days are asked for. */
    private ReportContacts.Asked asked(Map<String, String> typed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Inputs.date(typed.get("dal")).orElse(today.withDayOfYear(1));
        LocalDate until = Inputs.date(typed.get("al")).orElse(today);
        String municipality = Inputs.text(typed.get("comune"));
        return new ReportContacts.Asked(
                from, until.isBefore(from) ? from : until, municipality.isEmpty() ? null : municipality);
    }

    @GetMapping(ADDRESS)
    ModelAndView page(@RequestParam Map<String, String> typed) {
        ReportContacts.Asked asked = asked(typed);
        List<Counting.Count> counts = report.handle(asked);
        var shown = ReportPage.asked(asked);
        var page = new ReportPage(
                shown,
                municipalities.all().stream()
                        .map(m -> new Option(m.istatCode(), m.name()))
                        .toList(),
                ReportPage.total(counts),
                ReportPage.tables(counts),
                ADDRESS + ".csv?dal=" + code(shown.from()) + "&al=" + code(shown.until()) + "&comune="
                        + code(shown.municipality()));
        return new ModelAndView("intake/report", "page", page);
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> typed) {
        List<Counting.Count> counts = report.handle(asked(typed));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("resoconto-accessi.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv(counts).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(List<Counting.Count> counts) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text.append("\ufeff"), FORMAT)) {
            csv.printRecord(
                    t("intake.report.table"),
                    t("intake.report.row"),
                    t("intake.report.contacts"),
                    t("intake.report.share"),
                    t("intake.report.people"),
                    t("intake.report.minutes"));
            for (ReportPage.Table table : ReportPage.tables(counts)) {
                for (ReportPage.Row row : table.rows()) {
                    csv.printRecord(
                            table.title(), row.label(), row.contacts(), row.share(), row.people(), row.minutes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
