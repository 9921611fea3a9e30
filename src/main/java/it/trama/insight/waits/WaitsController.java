package it.trama.insight.waits;

import it.trama.insight.rooms.RoomPage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WaitsController {

    private static final int FIRST = 1990;
    private static final int LAST = 2999;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final ReportWaits report;
    private final WaitsPages pages;
    private final Clock clock;

    WaitsController(ReportWaits report, WaitsPages pages, Clock clock) {
        this.report = report;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(WaitsPages.ADDRESS)
    ModelAndView page(
            @RequestParam(required = false) @Nullable Integer anno, @RequestParam(defaultValue = "") String tipo) {
        return new ModelAndView("insight/waits", "page", of(anno, tipo));
    }

    private WaitsPage of(@Nullable Integer typed, String kind) {
        int year = typed == null || typed < FIRST || typed > LAST
                ? LocalDate.now(clock).getYear()
                : typed;
        return pages.page(report.handle(new ReportWaits.Asked(year)), year, kind);
    }

    @GetMapping(WaitsPages.ADDRESS + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable Integer anno, @RequestParam(defaultValue = "") String tipo) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("attese.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv(of(anno, tipo)).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(WaitsPage page) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text.append("\ufeff"), FORMAT)) {
            for (RoomPage.Table table : page.tables()) {
                csv.printRecord(table.caption());
                csv.printRecord(table.columns());
                for (RoomPage.Row row : table.rows()) {
                    print(csv, row);
                }
                RoomPage.Row total = table.total();
                if (total != null) {
                    print(csv, total);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void print(CSVPrinter csv, RoomPage.Row row) throws IOException {
        csv.print(row.label());
        for (RoomPage.Cell cell : row.cells()) {
            csv.print(cell.text());
        }
        csv.println();
    }
}
