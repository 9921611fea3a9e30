package it.trama.project.signing;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.project.Project;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signatures of one project, for who works on the record. */
@Controller
class SigningController {

    private final OpenSigning open;
    private final AskSignatures ask;
    private final SignAllNow signAll;
    private final AskSignatures.ReopenWriting reopen;
    private final CompleteSigning complete;
    private final Clock clock;

    SigningController(
            OpenSigning open,
            AskSignatures ask,
            SignAllNow signAll,
            AskSignatures.ReopenWriting reopen,
            CompleteSigning complete,
            Clock clock) {
        this.open = open;
        this.ask = ask;
        this.signAll = signAll;
        this.reopen = reopen;
        this.complete = complete;
        this.clock = clock;
    }

    @GetMapping("/progetti/{id}/firme")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, "", Map.of(), FormErrors.NONE);
    }

    @PostMapping("/progetti/{id}/firme")
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        return switch (ask.handle(new AskSignatures.Command(id, version))) {
            case Done(UUID _) -> new ModelAndView("redirect:/progetti/" + id + "/firme");
            case Refused(Sheet.Refusal refusal) -> refused(id, "firme", Map.of(), List.of(refusal));
        };
    }

    /** All sign at one table. */
    @PostMapping("/progetti/{id}/firma")
    ModelAndView signAll(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        int version = it.trama.platform.web.Inputs.number(typed.get("version"))
                .map(Number::intValue)
                .orElse(0);
        return switch (signAll.handle(
                new SignAllNow.Command(id, version, signers(typed), SigningPage.capacity(typed.get("as-PERSON"))))) {
            case Done(Project project) -> {
                after.addFlashAttribute(
                        "notice", t("project.notice.signed", project.named().number()));
                yield new ModelAndView("redirect:/progetti/" + id);
            }
            case Refused(List<Sheet.Refusal> refusals) -> refused(id, "firma", typed, refusals);
        };
    }

    private static Map<String, String> signers(Map<String, String> typed) {
        var signers = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith("sign-")) {
                signers.put(name.substring(5).replace("BODY-", Project.BODY), value);
            }
        });
        return signers;
    }

    @PostMapping("/progetti/{id}/riapri")
    ModelAndView reopen(@PathVariable UUID id, RedirectAttributes after) {
        reopen.handle(id);
        after.addFlashAttribute("notice", t("project.notice.reopened"));
        return new ModelAndView("redirect:/progetti/" + id);
    }

    /** All have signed, but something stood in the way when the last did. */
    @PostMapping("/progetti/{id}/completa")
    ModelAndView complete(@PathVariable UUID id) {
        return switch (complete.handle(id)) {
            case Done(Boolean _) -> new ModelAndView("redirect:/progetti/" + id);
            case Refused(Sheet.Refusal refusal) -> refused(id, "completa", Map.of(), List.of(refusal));
        };
    }

    private ModelAndView refused(UUID id, String what, Map<String, String> typed, List<Sheet.Refusal> refusals) {
        FormErrors errors = FormErrors.NONE;
        for (Sheet.Refusal refusal : refusals) {
            errors = SigningPage.add(errors, refusal);
        }
        ModelAndView view = page(id, what, typed, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(UUID id, String what, Map<String, String> typed, FormErrors errors) {
        var page = SigningPage.of(open.handle(id), new SigningPage.Typed(what, typed, errors, LocalDate.now(clock)));
        return new ModelAndView("project/signing", "page", page);
    }
}
