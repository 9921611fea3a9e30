package it.trama.intake.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ReportController {

    private static final String ADDRESS = "/accessi/resoconto";

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
        return TableFile.download("resoconto-accessi.csv", lines(counts));
    }

    private static List<List<String>> lines(List<Counting.Count> counts) {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.of("table", "row", "contacts", "share", "people", "minutes")
                .map(column -> t("intake.report." + column))
                .toList());
        for (ReportPage.Table table : ReportPage.tables(counts)) {
            for (ReportPage.Row row : table.rows()) {
                lines.add(List.of(
                        table.title(),
                        row.label(),
                        String.valueOf(row.contacts()),
                        row.share(),
                        String.valueOf(row.people()),
                        row.minutes()));
            }
        }
        return lines;
    }
}
