package it.trama.document.report;

import static it.trama.platform.web.Texts.t;

import it.trama.document.letter.LetterPage;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report to the court. */
@Controller
@RequestMapping("/cartelle/{record}/documenti/relazione")
class ReportController {

    private final PrepareReport prepare;
    private final SignReport sign;

    ReportController(PrepareReport prepare, SignReport sign) {
        this.prepare = prepare;
        this.sign = sign;
    }

    @GetMapping
    ModelAndView write(@PathVariable UUID record) {
        return page(prepare.handle(record), ReportForm.blank(), null, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID record, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var prepared = prepare.handle(record);
        ReportForm form = ReportForm.of(typed);
        String action = String.valueOf(typed.getFirst("azione"));
        if (action.equals("filtra")) {
            return page(prepared, form, null, FormErrors.NONE);
        }
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(prepared, form, null, errors);
        }
        if (!action.equals("firma")) {
            return page(prepared, form, ReportText.page(prepared, form, prepared.heading()), errors);
        }
        return switch (sign.handle(prepared, form)) {
            case Done(UUID id) -> {
                after.addFlashAttribute("notice", t("document.report.signed"));
                yield new ModelAndView("redirect:/cartelle/" + record + "/documenti/" + id);
            }
            case Refused(SignReport.Refusal _) ->
                page(prepared, form, null, FormErrors.whole(t("document.report.compartmentClosed")));
        };
    }

    private static ModelAndView page(
            PrepareReport.Prepared prepared, ReportForm form, @Nullable LetterPage preview, FormErrors errors) {
        var view = new ModelAndView("document/report", "page", ReportPage.of(prepared, form, preview, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
