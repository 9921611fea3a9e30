package it.trama.casefile.looked;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LookedController {

    private final ShowLookings show;

    LookedController(ShowLookings show) {
        this.show = show;
    }

    @GetMapping("/persone/{person}/accessi-ai-dati")
    ModelAndView page(@PathVariable UUID person) {
        return new ModelAndView("casefile/looked", "page", LookedPage.of(person, show.handle(person)));
    }
}
