package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
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
class CaseloadController {

    private final ShowWorkload show;
    private final Reassign reassign;
    private final UndoReassign undo;
    private final CaseloadRules rules;

    CaseloadController(ShowWorkload show, Reassign reassign, UndoReassign undo, CaseloadRules rules) {
        this.show = show;
        this.reassign = reassign;
        this.undo = undo;
        this.rules = rules;
    }

    @GetMapping("/carico")
    ModelAndView workload() {
        return new ModelAndView("casefile/workload", "page", WorkloadPage.of(show.handle()));
    }

    @GetMapping("/carico/{worker}")
    ModelAndView caseload(@PathVariable UUID worker) {
        return page(worker, CaseloadForm.blank(Formats.date(rules.today())), FormErrors.NONE);
    }

    @PostMapping("/carico/{worker}")
    ModelAndView reassign(@PathVariable UUID worker, @ModelAttribute CaseloadForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(worker, form, errors);
        }
        return switch (reassign.handle(form.toCommand(worker))) {
            case Done(var count) -> {
                flash.addFlashAttribute("notice", t("casefile.caseload.done", count));
                yield new ModelAndView("redirect:/carico");
            }
            case Refused(var refusal) -> page(worker, form, at(refusal));
        };
    }

    @PostMapping("/carico/riassegnazioni/{batch}/annulla")
    String undo(@PathVariable UUID batch, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t("casefile.caseload.takenBack", undo.handle(batch)));
        return "redirect:/carico";
    }

    private static FormErrors at(ReassignRefusal refusal) {
        return switch (refusal) {
            case ReassignRefusal.InThePast _ -> FormErrors.at("day", t("casefile.caseload.refused.inThePast"));
            case ReassignRefusal.NobodyChosen _ -> FormErrors.whole(t("casefile.caseload.refused.nobodyChosen"));
            case ReassignRefusal.NotOfYourBody _ -> FormErrors.at("to", t("casefile.caseload.refused.notOfYourBody"));
            case ReassignRefusal.SameWorker _ -> FormErrors.at("to", t("casefile.caseload.refused.sameWorker"));
        };
    }

    private ModelAndView page(UUID worker, CaseloadForm form, FormErrors errors) {
        var view = new ModelAndView(
                "casefile/caseload", "page", CaseloadPage.of(worker, show.handle(worker), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
