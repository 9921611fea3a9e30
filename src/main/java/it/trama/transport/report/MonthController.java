package it.trama.transport.report;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import it.trama.transport.TransportDesk;
import java.time.YearMonth;
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
        return TableFile.downloadQuoted("trasporti-" + page.month() + ".csv", page.sheet());
    }

    private MonthPage page(String typed) {
        YearMonth month = Inputs.month(typed).orElseGet(() -> YearMonth.from(desk.today()));
        return MonthPage.of(month, !desk.coordinates(), read.handle(month));
    }
}
