package it.trama.trust.today;

import it.trama.platform.web.Inputs;
import it.trama.trust.Urgency;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TodayController {

    private final ShowToday today;

    TodayController(ShowToday today) {
        this.today = today;
    }

    /** An unknown filter is no filter. */
    @GetMapping("/")
    ModelAndView show(
            @RequestParam(name = "quando", defaultValue = "") String urgency,
            @RequestParam(name = "tipo", defaultValue = "") String kind) {
        var filter = new TodayFilter(Inputs.choice(Urgency.class, urgency), kind);
        return new ModelAndView("trust/today", "page", TodayPage.of(today.handle(), filter));
    }
}
