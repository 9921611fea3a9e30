package it.trama.sharing.consent;

import static it.trama.platform.web.Texts.t;

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

/** Consents collected by who meets people without the registry. */
@Controller
class CollectController {

    private static final String PATH = "/consensi";

    private final CollectConsent collect;
    private final WithdrawConsent withdraw;

    CollectController(CollectConsent collect, WithdrawConsent withdraw) {
        this.collect = collect;
        this.withdraw = withdraw;
    }

    @GetMapping(PATH)
    ModelAndView page() {
        return page(ConsentForm.blank(), PersonForm.blank(), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView add(@ModelAttribute ConsentForm form, @ModelAttribute PersonForm person, RedirectAttributes flash) {
        FormErrors errors = person.errors(form.errors());
        if (errors.any() || !(form.toConsent() instanceof Done(var consent))) {
            return page(form, person, errors);
        }
        return switch (collect.handle(new CollectConsent.Command(consent, person.toPerson()))) {
            case Refused(var refusal) ->
                page(form, person, FormErrors.at(refusal.field(), t("sharing.consent.refused." + refusal)));
            case Done(var _) -> {
                flash.addFlashAttribute("notice", t("sharing.consent.recorded"));
                yield new ModelAndView("redirect:" + PATH);
            }
        };
    }

    @PostMapping(PATH + "/{consent}/revoca")
    String withdraw(@PathVariable UUID consent, RedirectAttributes flash) {
        withdraw.handle(consent);
        flash.addFlashAttribute("notice", t("sharing.consent.withdrawn"));
        return "redirect:" + PATH;
    }

    private ModelAndView page(ConsentForm form, PersonForm person, FormErrors errors) {
        var view = new ModelAndView("sharing/consents", "page", ConsentPage.of(collect.handle(), form, person, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
