package it.trama.agenda.calendar;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OfRecordController {

    private final ShowOfRecord show;

    OfRecordController(ShowOfRecord show) {
        this.show = show;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/appuntamenti";
    }

    @GetMapping("/cartelle/{record}/appuntamenti")
    ModelAndView page(@PathVariable UUID record) {
        return new ModelAndView("agenda/of-record", "page", OfRecordPage.of(show.handle(record)));
    }
}
