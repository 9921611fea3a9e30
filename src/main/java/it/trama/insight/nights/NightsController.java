package it.trama.insight.nights;

import it.trama.insight.rooms.RoomPage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
class NightsController {

    private static final int FIRST = 1990;
    private static final int LAST = 2999;

    private final ReportNights report;
    private final NightsPages pages;
    private final Clock clock;

    NightsController(ReportNights report, NightsPages pages, Clock clock) {
        this.report = report;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(NightsPages.ADDRESS)
    ModelAndView page(@RequestParam(required = false) @Nullable Integer anno) {
        return new ModelAndView("insight/nights", "page", of(anno));
    }

    @GetMapping(NightsPages.ADDRESS + ".csv")
    ResponseEntity<byte[]> file(@RequestParam(required = false) @Nullable Integer anno) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("notti.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv(of(anno)).getBytes(StandardCharsets.UTF_8));
    }

    private NightsPage of(@Nullable Integer typed) {
        int year = typed == null || typed < FIRST || typed > LAST
                ? LocalDate.now(clock).getYear()
                : typed;
        return pages.page(report.handle(year), year);
    }

    /** What the page shows and not a number more. */
    private static String csv(NightsPage page) {
        var text = new StringBuilder("\uFEFF");
        for (RoomPage.Table table : page.tables()) {
            line(text, Stream.of(table.caption()));
            line(text, table.columns().stream());
            Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
                    .forEach(row -> line(
                            text,
                            Stream.concat(
                                    Stream.of(row.label()), row.cells().stream().map(RoomPage.Cell::text))));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Stream<String> cells) {
        text.append(cells.map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(";")))
                .append("\r\n");
    }
}
