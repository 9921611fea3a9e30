package it.trama.signal.sources;

import it.trama.signal.Sheets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SourcesController {

    private final ReportSources report;
    private final Sheets sheets;

    SourcesController(ReportSources report, Sheets sheets) {
        this.report = report;
        this.sheets = sheets;
    }

    @GetMapping("/segnalazioni/resoconto")
    ModelAndView page() {
        var rows = report.handle().stream().map(this::row).toList();
        return new ModelAndView("signal/sources", "page", new SourcesPage(rows));
    }

    private SourcesPage.Row row(Sources.Source source) {
        Integer days = source.medianDays();
        return new SourcesPage.Row(
                source.body(),
                sheets.newest(source.sheet()).title(),
                source.signals(),
                source.answered(),
                days == null ? "–" : days.toString(),
                new SourcesPage.Reached(source.accesses(), source.followed()));
    }
}
