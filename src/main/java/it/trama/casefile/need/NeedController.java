package it.trama.casefile.need;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NeedController {

    private final ShowNeeds show;
    private final NoteNeed note;
    private final EndNeed end;
    private final Clock clock;

    NeedController(ShowNeeds show, NoteNeed note, EndNeed end, Clock clock) {
        this.show = show;
        this.note = note;
        this.end = end;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/bisogni")
    ModelAndView show(@PathVariable UUID record) {
        var shown = show.handle(record);
        var blank = NeedForm.blank(shown.header().head().compartment().name());
        return new ModelAndView("casefile/needs", "page", NeedPage.of(shown, blank, FormErrors.NONE));
    }

    @PostMapping("/cartelle/{record}/bisogni")
    ModelAndView note(@PathVariable UUID record, @ModelAttribute NeedForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            var view = new ModelAndView("casefile/needs", "page", NeedPage.of(show.handle(record), form, errors));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        note.handle(form.toCommand(record, LocalDate.now(clock)));
        flash.addFlashAttribute("notice", t("casefile.need.noted"));
        return new ModelAndView("redirect:" + NeedTab.href(record));
    }

    /** Nothing chosen: nothing changes. */
    @PostMapping("/cartelle/{record}/bisogni/{need}/esito")
    String end(
            @PathVariable UUID record,
            @PathVariable UUID need,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes flash) {
        Inputs.choice(Outcome.class, outcome).ifPresent(how -> {
            end.handle(record, need, how);
            flash.addFlashAttribute("notice", t("casefile.need.ended"));
        });
        return "redirect:" + NeedTab.href(record);
    }
}
