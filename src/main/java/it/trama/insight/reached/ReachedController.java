package it.trama.insight.reached;

import it.trama.insight.rooms.RoomPage;
import it.trama.platform.upload.TableFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
class ReachedController {

    private static final int FIRST = 1990;
    private static final int LAST = 2999;

    private final ReportReached report;
    private final ReachedPages pages;
    private final Clock clock;

    ReachedController(ReportReached report, ReachedPages pages, Clock clock) {
        this.report = report;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ReachedPages.ADDRESS)
    ModelAndView page(@RequestParam(required = false) @Nullable Integer anno) {
        return new ModelAndView("insight/reached", "page", of(anno));
    }

    @GetMapping(ReachedPages.ADDRESS + ".csv")
    ResponseEntity<byte[]> file(@RequestParam(required = false) @Nullable Integer anno) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("viveri-per-comune.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(TableFile.csv(rows(of(anno))));
    }

    private ReachedPage of(@Nullable Integer typed) {
        int year = typed == null || typed < FIRST || typed > LAST
                ? LocalDate.now(clock).getYear()
                : typed;
        return pages.page(report.handle(year), year);
    }

    /** What the page shows and not a number more. */
    private static List<List<String>> rows(ReachedPage page) {
        var rows = new ArrayList<List<String>>();
        RoomPage.Table table = page.table();
        if (table != null) {
            rows.add(List.of(table.caption()));
            rows.add(table.columns());
            Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
                    .forEach(row -> rows.add(Stream.concat(
                                    Stream.of(row.label()), row.cells().stream().map(RoomPage.Cell::text))
                            .toList()));
        }
        return rows;
    }
}
