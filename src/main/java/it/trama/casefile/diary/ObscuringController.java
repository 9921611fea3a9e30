package it.trama.casefile.diary;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator takes a note out of sight. */
@Controller
class ObscuringController {

    private final OpenEntry open;
    private final ObscureEntry obscure;

    ObscuringController(OpenEntry open, ObscureEntry obscure) {
        this.open = open;
        this.obscure = obscure;
    }

    @GetMapping("/cartelle/{record}/diario/{entry}/oscura")
    ModelAndView form(@PathVariable UUID record, @PathVariable UUID entry) {
        return page(record, entry, FormErrors.NONE);
    }

    private ModelAndView page(UUID record, UUID entry, FormErrors errors) {
        var opened = open.handle(record, List.of(entry), false);
        var obscuring = new EntryPage.Obscuring(opened.header().href() + "/diario/" + entry + "/oscura", "", errors);
        var view = new ModelAndView(
                "casefile/obscure",
                "page",
                new EntryPage(opened.header(), ReadDiary.note(opened.only(), opened.header()), null, obscuring));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/cartelle/{record}/diario/{entry}/oscura")
    ModelAndView obscure(
            @PathVariable UUID record,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        if (Inputs.text(reason).isEmpty()) {
            return page(record, entry, FormErrors.at("reason", t("casefile.diary.obscure.reasonMissing")));
        }
        obscure.handle(record, entry, Inputs.text(reason));
        flash.addFlashAttribute("notice", t("casefile.diary.obscure.done"));
        return new ModelAndView("redirect:/cartelle/" + record);
    }
}
