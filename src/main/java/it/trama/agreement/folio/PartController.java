package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.Desk;
import it.trama.agreement.folio.AgreementPage.Asked;
import it.trama.agreement.folio.AgreementPage.Typed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office does on an agreement's folio. */
@Controller
@RequestMapping("/accordi/{id}")
class PartController {

    private final ReadAgreements read;
    private final KeepAgreements keep;
    private final KeepParts parts;
    private final Desk desk;

    PartController(ReadAgreements read, KeepAgreements keep, KeepParts parts, Desk desk) {
        this.read = read;
        this.keep = keep;
        this.parts = parts;
        this.desk = desk;
    }

    private ModelAndView wrong(UUID id, Map<String, String> typed, FormErrors errors) {
        desk.requireKeeper();
        var page = AgreementPages.of(read.handle(id), desk.today(), new Asked("", null), new Typed(typed, errors));
        var view = new ModelAndView("agreement/agreement", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView done(UUID id, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(said));
        return new ModelAndView("redirect:/accordi/" + id);
    }

    @PostMapping("/parti")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new PartForm(typed);
        FormErrors errors = form.ofParty();
        if (errors.any()) {
            return wrong(id, typed, errors);
        }
        boolean there = parts.handle(new KeepParts.AddParty(id, form, Inputs.id(form.of("organisation"))));
        return there
                ? done(id, "agreement.party.added", after)
                : wrong(id, typed, FormErrors.at("organisation", t("agreement.error.there")));
    }

    @PostMapping("/parti/{party}/uscita")
    ModelAndView leave(@PathVariable UUID id, @PathVariable UUID party, RedirectAttributes after) {
        parts.handle(new KeepParts.Leave(id, party));
        return done(id, "agreement.party.gone", after);
    }

    @PostMapping("/impegni")
    ModelAndView promise(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new PartForm(typed);
        FormErrors errors = form.ofDuty();
        if (errors.any()) {
            return wrong(id, typed, errors);
        }
        parts.handle(new KeepParts.Promise(id, form.duty()));
        return done(id, "agreement.duty.written", after);
    }

    @PostMapping("/impegni/{duty}/fatto")
    ModelAndView met(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new PartForm(typed);
        FormErrors errors = form.ofDone(desk.today());
        if (errors.any()) {
            return wrong(id, typed, errors);
        }
        parts.handle(new KeepParts.Met(id, duty, form.day("done"), form.of("evidence")));
        return done(id, "agreement.duty.met", after);
    }

    @PostMapping("/impegni/{duty}/togli")
    ModelAndView drop(@PathVariable UUID id, @PathVariable UUID duty, RedirectAttributes after) {
        parts.handle(new KeepParts.Drop(id, duty));
        return done(id, "agreement.duty.dropped", after);
    }

    @PostMapping("/proposta")
    ModelAndView propose(
            @PathVariable UUID id,
            @RequestParam(name = "waits", defaultValue = "false") String waits,
            RedirectAttributes after) {
        boolean proposed = Boolean.parseBoolean(waits);
        keep.handle(new KeepAgreements.Propose(id, proposed));
        return done(id, proposed ? "agreement.proposed" : "agreement.takenBack", after);
    }

    @PostMapping("/firma")
    ModelAndView sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new PartForm(typed);
        FormErrors errors = form.ofSigning(desk.today());
        if (errors.any()) {
            return wrong(id, typed, errors);
        }
        return answer(
                id, typed, keep.handle(new KeepAgreements.Sign(id, form.day("signed"))), "agreement.signed", after);
    }

    private ModelAndView answer(
            UUID id,
            Map<String, String> typed,
            Optional<KeepAgreements.Refusal> refused,
            String said,
            RedirectAttributes after) {
        return refused.map(why -> wrong(id, typed, FormErrors.whole(t("agreement.refused." + why))))
                .orElseGet(() -> done(id, said, after));
    }

    @PostMapping("/fine")
    ModelAndView end(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new PartForm(typed);
        FormErrors errors = form.ofEnding();
        if (errors.any()) {
            return wrong(id, typed, errors);
        }
        var ended = keep.handle(new KeepAgreements.End(id, form.day("ended"), form.of("why")));
        return answer(id, typed, ended, "agreement.ended", after);
    }
}
