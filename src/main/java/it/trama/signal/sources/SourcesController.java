package it.trama.signal.sources;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.signal.Sheet;
import it.trama.signal.Sheets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SourcesController {

    private static final String ADDRESS = "/segnalazioni/resoconto";

    private final ReportSources report;
    private final Sheets sheets;
    private final Clock clock;

    SourcesController(ReportSources report, Sheets sheets, Clock clock) {
        this.report = report;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(@RequestParam Map<String, String> typed) {
        return new ModelAndView("signal/sources", "page", shown(asked(typed)));
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> typed) {
        SourcesPage page = shown(asked(typed));
        var head = new ArrayList<>(List.of(t("signal.settings.body"), t("signal.settings.kind")));
        head.addAll(page.columns());
        var rows = page.rows().stream()
                .map(row -> Stream.concat(Stream.of(row.body(), row.kind()), row.cells().stream())
                        .toList());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("segnalazioni.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(TableFile.csv(
                        Stream.concat(Stream.of(List.copyOf(head)), rows).toList()));
    }

    /** The last twelve months and every kind unless others are asked for. */
    private ReportSources.Asked asked(Map<String, String> typed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Inputs.date(typed.get("dal")).orElse(today.minusYears(1));
        LocalDate until = Inputs.date(typed.get("al")).orElse(today);
        return new ReportSources.Asked(from, until.isBefore(from) ? from : until, Inputs.text(typed.get("scheda")));
    }

    private SourcesPage shown(ReportSources.Asked asked) {
        var read = report.handle(asked);
        var shown = new SourcesPage.Asked(Formats.date(asked.from()), Formats.date(asked.until()), asked.sheet());
        return new SourcesPage(
                shown,
                sheets.newest().stream()
                        .map(sheet -> new Option(sheet.code(), sheet.title()))
                        .toList(),
                Stream.of(
                                "menu",
                                "sources.answered",
                                "sources.inTime",
                                "sources.days",
                                "sources.accesses",
                                "sources.helped",
                                "sources.followed")
                        .map(column -> t("signal." + column))
                        .toList(),
                read.sources().stream().map(this::row).toList(),
                read.coordinator(),
                ADDRESS + ".csv?dal=" + code(shown.from()) + "&al=" + code(shown.until()) + "&scheda="
                        + code(shown.sheet()));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private SourcesPage.Row row(Sources.Source source) {
        Integer days = source.answers().medianDays();
        return new SourcesPage.Row(
                source.body(),
                sheets.newest().stream()
                        .filter(sheet -> sheet.code().equals(source.sheet()))
                        .map(Sheet::title)
                        .findFirst()
                        .orElse(source.sheet()),
                List.of(
                        Formats.number(source.signals()),
                        Formats.number(source.answers().all()),
                        Formats.number(source.answers().inTime()),
                        days == null ? "–" : days.toString(),
                        Formats.number(source.reached().accesses()),
                        Formats.number(source.reached().helped()),
                        Formats.number(source.reached().followed())));
    }
}
