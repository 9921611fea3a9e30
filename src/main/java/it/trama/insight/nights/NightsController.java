package it.trama.insight.nights;

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
class NightsController {

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
        return TableFile.downloadQuoted(
                "notti.csv",
                of(anno).tables().stream()
                        .flatMap(table -> table.captioned().stream())
                        .toList());
    }

    private NightsPage of(@Nullable Integer typed) {
        int year = Years.asked(typed, clock);
        return pages.page(report.handle(year), year);
    }
}
