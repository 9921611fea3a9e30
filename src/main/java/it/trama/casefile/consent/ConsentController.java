package it.trama.casefile.consent;

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

@Controller
class ConsentController {

    private final ShowConsents show;
    private final RecordConsent record;
    private final WithdrawConsent withdraw;

    ConsentController(ShowConsents show, RecordConsent record, WithdrawConsent withdraw) {
        this.show = show;
        this.record = record;
        this.withdraw = withdraw;
    }

    @GetMapping("/cartelle/{id}/consensi")
    ModelAndView page(@PathVariable UUID id) {
        return page(id, ConsentForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/consensi")
    ModelAndView add(@PathVariable("record") UUID social, @ModelAttribute ConsentForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(social, form, errors);
        }
        return switch (record.handle(form.toCommand(social))) {
            case Done<UUID, ConsentRefusal> _ -> {
                flash.addFlashAttribute("notice", t("casefile.consent.recorded"));
                yield new ModelAndView("redirect:" + ConsentTab.href(social));
            }
            case Refused(var refusal) ->
                page(social, form, FormErrors.at("until", t("casefile.consent.refused." + refusal)));
        };
    }

    @PostMapping("/cartelle/{record}/consensi/{consent}/revoca")
    String withdraw(@PathVariable("record") UUID social, @PathVariable UUID consent, RedirectAttributes flash) {
        withdraw.handle(social, consent);
        flash.addFlashAttribute("notice", t("casefile.consent.withdrawn"));
        return "redirect:" + ConsentTab.href(social);
    }

    private ModelAndView page(UUID social, ConsentForm form, FormErrors errors) {
        var view = new ModelAndView("casefile/consents", "page", ConsentPage.of(show.handle(social), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
