package it.trama.trust.audit;

import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TrailController {

    private final ShowTrail show;
    private final Clock clock;

    TrailController(ShowTrail show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    @GetMapping("/amministrazione/registro")
    ModelAndView show(
            @RequestParam(defaultValue = "") String dal,
            @RequestParam(defaultValue = "") String al,
            @RequestParam(defaultValue = "") String azione,
            @RequestParam(defaultValue = "") String persona,
            @RequestParam(defaultValue = "0") int pagina) {
        LocalDate today = LocalDate.now(clock);
        var search = new Trail.Search(
                Inputs.date(dal).orElse(today.minusDays(30)),
                Inputs.date(al).orElse(today),
                azione,
                Inputs.id(persona).orElse(null),
                Math.max(0, pagina));
        return new ModelAndView("trust/trail", "page", show.handle(search));
    }
}
