package it.trama.transport.rules;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/trasporti/regole")
class RulesController {

    private final SetTravelRules rules;

    RulesController(SetTravelRules rules) {
        this.rules = rules;
    }

    @GetMapping
    ModelAndView rules() {
        return page(RulesForm.of(rules.handle()), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView set(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        rules.handle();
        var form = new RulesForm(typed);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(form, errors);
        }
        rules.handle(new SetTravelRules.Command(form.id(), form.toRules()));
        after.addFlashAttribute("notice", t("transport.rules.kept"));
        return new ModelAndView("redirect:/trasporti/regole");
    }

    private static ModelAndView page(RulesForm form, FormErrors errors) {
        var view = new ModelAndView("transport/rules", "page", new RulesPage(form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
