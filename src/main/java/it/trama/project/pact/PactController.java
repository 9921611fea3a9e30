package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbench of one pact. */
@Controller
class PactController {

    private final OpenPact open;
    private final ChangePact change;
    private final SignPact sign;
    private final PrintPact print;

    PactController(OpenPact open, ChangePact change, SignPact sign, PrintPact print) {
        this.open = open;
        this.change = change;
        this.sign = sign;
        this.print = print;
    }

    @GetMapping("/progetti/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("project/pact", "page", PactPage.of(open.handle(id), PactPage.Typed.NOTHING));
    }

    @PostMapping("/progetti/{id}/{what}")
    ModelAndView change(@PathVariable UUID id, @PathVariable String what, @RequestParam Map<String, String> typed) {
        var form = new PactForm(typed);
        return switch (form.change(what).orElseThrow(NotFound::new)) {
            case Refused(FormErrors errors) -> refused(id, what, form, errors);
            case Done(ChangePact.PactChange wanted) ->
                switch (change.handle(new ChangePact.Command(id, form.version(), wanted))) {
                    case Done(var _) -> new ModelAndView("redirect:/progetti/" + id + "#" + what);
                    case Refused(PactRefusal reason) -> refused(id, what, form, List.of(reason));
                };
        };
    }

    @PostMapping("/progetti/{id}/firma")
    ModelAndView sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new PactForm(typed);
        return switch (sign.handle(new SignPact.Command(id, form.version(), signers(typed)))) {
            case Done(Pact pact) -> {
                after.addFlashAttribute(
                        "notice", t("project.notice.signed", pact.named().number()));
                yield new ModelAndView("redirect:/progetti/" + id);
            }
            case Refused(List<PactRefusal> reasons) -> refused(id, "firma", form, reasons);
        };
    }

    private static Map<String, String> signers(Map<String, String> typed) {
        var signers = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith("sign-")) {
                signers.put(name.substring(5).replace("BODY-", Pact.BODY), value);
            }
        });
        return signers;
    }

    private ModelAndView refused(UUID id, String what, PactForm form, FormErrors errors) {
        return unprocessable(PactPage.of(open.handle(id), new PactPage.Typed(what, form, errors)));
    }

    private ModelAndView refused(UUID id, String what, PactForm form, List<PactRefusal> reasons) {
        OpenPact.Opened opened = open.handle(id);
        FormErrors errors = FormErrors.NONE;
        for (PactRefusal reason : reasons) {
            String text = PactPage.text(reason, opened.around().names());
            String field = reason instanceof PactRefusal.Unsigned(String party)
                    ? "sign-" + party.replace(":", "-")
                    : "signing-" + errors.byField().size();
            errors = errors.with(field, text);
        }
        return unprocessable(PactPage.of(opened, new PactPage.Typed(what, form, errors)));
    }

    private static ModelAndView unprocessable(PactPage page) {
        var view = new ModelAndView("project/pact", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping("/progetti/{id}/patto.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var answer = new AtomicReference<ResponseEntity<byte[]>>();
        print.handle(
                id,
                (document, content) -> answer.set(ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(document.fileName(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(content)));
        return answer.get();
    }
}
