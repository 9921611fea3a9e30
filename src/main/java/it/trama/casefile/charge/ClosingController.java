package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ClosingController {

    private final PrepareClosing prepare;
    private final CloseCharge close;
    private final Clock clock;

    ClosingController(PrepareClosing prepare, CloseCharge close, Clock clock) {
        this.prepare = prepare;
        this.close = close;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/chiusura")
    ModelAndView form(@PathVariable UUID record, @RequestParam(name = "motivo", defaultValue = "") String reason) {
        var form = new ClosingForm(Formats.date(LocalDate.now(clock)), reason, "", "", List.of());
        return page(record, form, FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/chiusura")
    ModelAndView close(
            @PathVariable UUID record,
            @ModelAttribute ClosingForm typed,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        ClosingForm form = typed.leaving(sent.get("left"));
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(record, form, errors);
        }
        return switch (close.handle(form.toCommand(record))) {
            case Done<Boolean, ClosureRefusal> _ -> {
                flash.addFlashAttribute("notice", t("casefile.closing.done"));
                yield new ModelAndView("redirect:/cartelle");
            }
            case Refused(var refusal) -> page(record, form, at(refusal));
        };
    }

    private static FormErrors at(ClosureRefusal refusal) {
        return switch (refusal) {
            case ClosureRefusal.InTheFuture _ -> FormErrors.at("day", t("casefile.closing.refused.inTheFuture"));
            case ClosureRefusal.BeforeItBegan(var since) ->
                FormErrors.at("day", t("casefile.closing.refused.beforeItBegan", Formats.longDate(since)));
            case ClosureRefusal.StillOpen(var matters) ->
                FormErrors.at("left", t("casefile.closing.refused.stillOpen", matters));
        };
    }

    private ModelAndView page(UUID record, ClosingForm form, FormErrors errors) {
        var prepared = prepare.handle(record);
        var page = new ClosingPage(prepared.header(), prepared.open(), form, errors);
        var view = new ModelAndView("casefile/closing", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
