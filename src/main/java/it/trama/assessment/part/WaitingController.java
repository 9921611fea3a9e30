package it.trama.assessment.part;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WaitingController {

    private final ShowWaiting show;

    WaitingController(ShowWaiting show) {
        this.show = show;
    }

    @GetMapping("/valutazioni/da-compilare")
    ModelAndView waiting() {
        return new ModelAndView("assessment/waiting", "page", show.handle());
    }
}
