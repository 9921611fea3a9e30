package it.trama.project.budget;

import it.trama.platform.web.Inputs;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BudgetController {

    private final ReadBudget read;
    private final ListAhead ahead;
    private final BudgetPages pages;

    BudgetController(ReadBudget read, ListAhead ahead, BudgetPages pages) {
        this.read = read;
        this.ahead = ahead;
        this.pages = pages;
    }

    @GetMapping("/progetti/{id}/budget")
    ModelAndView budget(@PathVariable UUID id, @RequestParam(name = "vista", defaultValue = "") String view) {
        Phase phase = Inputs.choice(Phase.class, view.toUpperCase(Locale.ROOT)).orElse(Phase.PLANNED);
        return new ModelAndView("project/welfare", "page", pages.page(read.handle(id), phase));
    }

    @GetMapping("/progetti/spesa-in-anticipo")
    ModelAndView ahead() {
        return new ModelAndView("project/ahead", "page", ahead.handle());
    }
}
