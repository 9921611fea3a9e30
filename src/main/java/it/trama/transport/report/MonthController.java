package it.trama.transport.report;

import it.trama.transport.TransportDesk;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month that cannot be read is this one. */
@Controller
class MonthController {

    private final ReadMonth read;
    private final TransportDesk desk;

    MonthController(ReadMonth read, TransportDesk desk) {
        this.read = read;
        this.desk = desk;
    }

    @GetMapping("/trasporti/resoconto")
    ModelAndView month(@RequestParam(name = "mese", defaultValue = "") String month) {
        return new ModelAndView("transport/month", "page", page(month));
    }

    @GetMapping("/trasporti/resoconto.csv")
    ResponseEntity<byte[]> sheet(@RequestParam(name = "mese", defaultValue = "") String month) {
        MonthPage page = page(month);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("trasporti-" + page.month() + ".csv")
                                .build()
                                .toString())
                .body(page.sheet().getBytes(StandardCharsets.UTF_8));
    }

    private MonthPage page(String typed) {
        YearMonth month = read(typed);
        return MonthPage.of(month, !desk.coordinates(), read.handle(month));
    }

    private YearMonth read(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return YearMonth.from(desk.today());
        }
    }
}
