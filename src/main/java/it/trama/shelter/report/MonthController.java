package it.trama.shelter.report;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import it.trama.shelter.ShelterDesk;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/accoglienza")
class MonthController {

    private final ReadMonth read;
    private final ShelterDesk desk;

    MonthController(ReadMonth read, ShelterDesk desk) {
        this.read = read;
        this.desk = desk;
    }

    @GetMapping("/resoconto")
    ModelAndView month(@RequestParam(defaultValue = "") String mese) {
        return new ModelAndView("shelter/month", "page", page(mese));
    }

    @GetMapping("/resoconto.csv")
    ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String mese) {
        return TableFile.downloadQuoted("notti.csv", page(mese).sheet());
    }

    private MonthPage page(String typed) {
        YearMonth now = YearMonth.from(desk.tonight());
        return MonthPage.of(read.handle(Inputs.month(typed).orElse(now)), now);
    }
}
