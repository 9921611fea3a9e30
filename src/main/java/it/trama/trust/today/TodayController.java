package it.trama.trust.today;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TodayController {

    private final ShowToday today;

    TodayController(ShowToday today) {
        this.today = today;
    }

    @GetMapping("/")
    ModelAndView show() {
        return new ModelAndView("trust/today", "page", today.handle());
    }
}
