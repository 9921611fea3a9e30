package it.trama.shelter.report;

import it.trama.shelter.ShelterDesk;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("notti.csv")
                                .build()
                                .toString())
                .body(page(mese).sheet().getBytes(StandardCharsets.UTF_8));
    }

    private MonthPage page(String typed) {
        YearMonth now = YearMonth.from(desk.tonight());
        return MonthPage.of(read.handle(month(typed, now)), now);
    }

    /** What is not a month is the running one. */
    private static YearMonth month(String typed, YearMonth now) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return now;
        }
    }
}
