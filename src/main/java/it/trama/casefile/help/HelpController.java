package it.trama.casefile.help;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HelpController {

    private final AskHelpOfHousehold ask;
    private final AskHelpByIdentity askByIdentity;

    HelpController(AskHelpOfHousehold ask, AskHelpByIdentity askByIdentity) {
        this.ask = ask;
        this.askByIdentity = askByIdentity;
    }

    @GetMapping("/persone/{person}/aiuti")
    ModelAndView ofPerson(@PathVariable UUID person) {
        return switch (ask.handle(person)) {
            case Done(var answer) -> view("casefile/help", HelpPage.of(person, answer), HttpStatus.OK);
            case Refused(var refusal) ->
                view("casefile/help", HelpPage.refused(person, refusal), HttpStatus.valueOf(refusal.status()));
        };
    }

    @GetMapping("/aiuti")
    ModelAndView form() {
        return identity(IdentityForm.BLANK, null, FormErrors.NONE, HttpStatus.OK);
    }

    /** Sent, not asked by address: names stay out of histories and logs. */
    @PostMapping("/aiuti")
    ModelAndView byIdentity(@ModelAttribute IdentityForm form) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return identity(form, null, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (askByIdentity.handle(form.toCommand())) {
            case Done(var help) -> identity(form, HelpPage.groups(help), FormErrors.NONE, HttpStatus.OK);
            case Refused(var refusal) ->
                identity(
                        form,
                        null,
                        FormErrors.whole(t("casefile.ask.refused." + refusal)),
                        HttpStatus.valueOf(refusal.status()));
        };
    }

    private static ModelAndView identity(
            IdentityForm form, @Nullable List<HelpPage.Group> answer, FormErrors errors, HttpStatus status) {
        var reasons = Option.of(AskReason.class, "casefile.ask.reason");
        return view("casefile/ask", new IdentityPage(form, reasons, answer, errors), status);
    }

    private static ModelAndView view(String name, Object page, HttpStatus status) {
        var view = new ModelAndView(name, "page", page);
        view.setStatus(status);
        return view;
    }
}
