package it.trama.agenda.desk;

import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskController {

    private final ShowDesk show;
    private final Clock clock;

    DeskController(ShowDesk show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    @GetMapping("/agenda/sportello")
    ModelAndView page(
            @RequestParam(name = "giorno", defaultValue = "") String day,
            @RequestParam(name = "persona", defaultValue = "") String person) {
        LocalDate wanted = Inputs.date(day).orElse(LocalDate.now(clock));
        LocalDate monday = wanted.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var shown = show.handle(monday, Inputs.id(person));
        return new ModelAndView("agenda/desk", "page", DeskPage.of(shown, monday, clock.instant()));
    }
}
