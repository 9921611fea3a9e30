package it.trama.agenda.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeadlineController {

    private final ShowDeadlines show;
    private final Clock clock;

    DeadlineController(ShowDeadlines show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/scadenze";
    }

    @GetMapping("/cartelle/{record}/scadenze")
    ModelAndView page(@PathVariable UUID record) {
        return new ModelAndView(
                "agenda/deadlines", "page", DeadlinesPage.of(show.handle(record), LocalDate.now(clock)));
    }
}
