package it.trama.insight.waits;

import it.trama.insight.Years;
import it.trama.platform.upload.TableFile;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WaitsController {

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
        int year = Years.asked(typed, clock);
        return pages.page(report.handle(new ReportWaits.Asked(year)), year, kind);
    }

    @GetMapping(WaitsPages.ADDRESS + ".csv")
    ResponseEntity<byte[]> file(
            @RequestParam(required = false) @Nullable Integer anno, @RequestParam(defaultValue = "") String tipo) {
        return TableFile.download(
                "attese.csv",
                of(anno, tipo).tables().stream()
                        .flatMap(table -> table.captioned().stream())
                        .toList());
    }
}
