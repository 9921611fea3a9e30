package it.trama.casefile.asked;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AskedController {

    private static final String PATH = "/amministrazione/domande-sugli-aiuti";
    private static final int MENU = 92;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final OverseeQuestions questions;

    AskedController(OverseeQuestions questions) {
        this.questions = questions;
    }

    @Bean
    static MenuEntry menuAskedHelp() {
        return new Menu("casefile.asked.menu", PATH, MENU, "help-circle", Set.of(Role.DPO));
    }

    @GetMapping(PATH)
    ModelAndView list() {
        return page(new AskedPage.Typed(null, null), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView set(@ModelAttribute AskedPage.Typed form, RedirectAttributes after) {
        String[] which = Inputs.text(form.limit()).split(" ", 2);
        Optional<Integer> most = Inputs.number(form.most())
                .filter(n -> n.signum() > 0
                        && n.compareTo(MOST) <= 0
                        && n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        if (which.length < 2 || most.isEmpty()) {
            return page(form, FormErrors.at(most.isEmpty() ? "most" : "limit", t("casefile.asked.wrong")));
        }
        questions.handle(new AskLimits.Limit(which[0], which[1], most.get()));
        after.addFlashAttribute("notice", t("casefile.asked.set"));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(AskedPage.Typed form, FormErrors errors) {
        var view = new ModelAndView("casefile/asked", "page", AskedPage.of(questions.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
