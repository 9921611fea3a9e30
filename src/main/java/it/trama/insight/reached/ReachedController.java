package it.trama.insight.reached;

import it.trama.insight.Years;
import it.trama.insight.rooms.RoomPage;
import it.trama.platform.upload.TableFile;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ReachedController {

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
        RoomPage.Table table = of(anno).table();
        return TableFile.download("viveri-per-comune.csv", table == null ? List.of() : table.captioned());
    }

    private ReachedPage of(@Nullable Integer typed) {
        int year = Years.asked(typed, clock);
        return pages.page(report.handle(year), year);
    }
}
