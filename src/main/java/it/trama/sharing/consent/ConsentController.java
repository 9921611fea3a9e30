package it.trama.sharing.consent;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The consents of a record's person. */
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

    @GetMapping("/cartelle/{record}/consensi")
    ModelAndView page(@PathVariable("record") UUID social) {
        return page(social, ConsentForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/consensi")
    ModelAndView add(
            @PathVariable("record") UUID social,
            @ModelAttribute ConsentForm form,
            @RequestParam(name = "paper", required = false) @Nullable MultipartFile paper,
            RedirectAttributes flash)
            throws IOException {
        return switch (form.toConsent()) {
            case Refused(var errors) -> page(social, form, errors);
            case Done(var consent) ->
                switch (record.handle(command(social, consent, paper))) {
                    case Refused(var refusal) ->
                        page(social, form, FormErrors.at(refusal.field(), t("sharing.consent.refused." + refusal)));
                    case Done(var _) -> {
                        flash.addFlashAttribute("notice", t("sharing.consent.recorded"));
                        yield new ModelAndView("redirect:" + ConsentTab.href(social));
                    }
                };
        };
    }

    private static RecordConsent.Command command(UUID record, NewConsent consent, @Nullable MultipartFile paper)
            throws IOException {
        return paper == null || paper.isEmpty()
                ? new RecordConsent.Command(record, consent, "", new byte[0])
                : new RecordConsent.Command(
                        record, consent, Objects.requireNonNullElse(paper.getOriginalFilename(), ""), paper.getBytes());
    }

    @PostMapping("/cartelle/{record}/consensi/{consent}/revoca")
    String withdraw(@PathVariable("record") UUID social, @PathVariable UUID consent, RedirectAttributes flash) {
        withdraw.handle(new WithdrawConsent.OfRecord(social, consent));
        flash.addFlashAttribute("notice", t("sharing.consent.withdrawn"));
        return "redirect:" + ConsentTab.href(social);
    }

    private ModelAndView page(UUID social, ConsentForm form, FormErrors errors) {
        var view = new ModelAndView("sharing/consents", "page", ConsentPage.of(show.handle(social), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
