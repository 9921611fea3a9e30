package it.trama.agenda.closing;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes.Collision;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClosuresController {

    private final ShowClosures show;
    private final AddClosure add;
    private final AddYearlyDay addYearly;
    private final OpenAgain openAgain;
    private final ClosingRules rules;

    ClosuresController(
            ShowClosures show, AddClosure add, AddYearlyDay addYearly, OpenAgain openAgain, ClosingRules rules) {
        this.show = show;
        this.add = add;
        this.addYearly = addYearly;
        this.openAgain = openAgain;
        this.rules = rules;
    }

    @GetMapping("/agenda/chiusure")
    ModelAndView page() {
        return page(ClosuresPage.Asked.nothing());
    }

    @PostMapping("/agenda/chiusure")
    ModelAndView add(@ModelAttribute ClosureForm form, RedirectAttributes flash) {
        rules.require();
        FormErrors errors = form.errors(rules.today());
        return errors.any()
                ? page(ClosuresPage.Asked.days(form, errors, null))
                : switch (add.handle(form.toCommand())) {
                    case Done<UUID, Collision> _ -> added(flash);
                    case Refused(var collision) -> page(ClosuresPage.Asked.days(form, FormErrors.NONE, collision));
                };
    }

    @PostMapping("/agenda/chiusure/ogni-anno")
    ModelAndView addYearly(@ModelAttribute YearlyForm form, RedirectAttributes flash) {
        rules.require();
        FormErrors errors = form.errors();
        return errors.any()
                ? page(ClosuresPage.Asked.yearly(form, errors, null))
                : switch (addYearly.handle(form.toCommand())) {
                    case Done<UUID, Collision> _ -> added(flash);
                    case Refused(var collision) -> page(ClosuresPage.Asked.yearly(form, FormErrors.NONE, collision));
                };
    }

    private static ModelAndView added(RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t("agenda.closing.added"));
        return new ModelAndView("redirect:/agenda/chiusure");
    }

    @PostMapping("/agenda/chiusure/{id}/togli")
    String openAgain(@PathVariable UUID id, RedirectAttributes flash) {
        openAgain.handle(id);
        flash.addFlashAttribute("notice", t("agenda.closing.removed"));
        return "redirect:/agenda/chiusure";
    }

    private ModelAndView page(ClosuresPage.Asked asked) {
        var view = new ModelAndView("agenda/closures", "page", ClosuresPage.of(show.handle(), asked));
        view.setStatus(asked.again() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
