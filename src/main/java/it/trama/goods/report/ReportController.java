package it.trama.goods.report;

import it.trama.goods.GoodsDesk;
import it.trama.goods.report.Totals.Span;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Days that cannot be read are this year's. */
@Controller
class ReportController {

    private final ReadReport read;
    private final GoodsDesk desk;

    ReportController(ReadReport read, GoodsDesk desk) {
        this.read = read;
        this.desk = desk;
    }

    @GetMapping("/viveri/resoconto")
    ModelAndView own(
            @RequestParam(name = "dal", defaultValue = "") String from,
            @RequestParam(name = "al", defaultValue = "") String to) {
        return new ModelAndView("goods/report", "page", page(from, to, false));
    }

    @GetMapping("/viveri/distretto")
    ModelAndView district(
            @RequestParam(name = "dal", defaultValue = "") String from,
            @RequestParam(name = "al", defaultValue = "") String to) {
        return new ModelAndView("goods/report", "page", page(from, to, true));
    }

    @GetMapping("/viveri/resoconto.csv")
    ResponseEntity<byte[]> ownSheet(
            @RequestParam(name = "dal", defaultValue = "") String from,
            @RequestParam(name = "al", defaultValue = "") String to) {
        return TableFile.downloadQuoted("viveri.csv", page(from, to, false).sheet());
    }

    @GetMapping("/viveri/distretto.csv")
    ResponseEntity<byte[]> districtSheet(
            @RequestParam(name = "dal", defaultValue = "") String from,
            @RequestParam(name = "al", defaultValue = "") String to) {
        return TableFile.downloadQuoted("viveri.csv", page(from, to, true).sheet());
    }

    private ReportPage page(String from, String to, boolean district) {
        LocalDate today = desk.today();
        LocalDate first = Inputs.date(from).orElse(today.withDayOfYear(1));
        LocalDate last = Inputs.date(to).orElse(today);
        var span = first.isAfter(last) ? new Span(last, first) : new Span(first, last);
        return ReportPage.of(read.handle(new ReadReport.Question(span, district)), district);
    }
}
