package it.trama.signal.desk;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.people.Identity;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AccessController {

    private static final String FORM = InboxPages.ADDRESS + "/{id}/accesso";

    private final PrepareAccess prepare;
    private final MakeAccess make;

    AccessController(PrepareAccess prepare, MakeAccess make) {
        this.prepare = prepare;
        this.make = make;
    }

    @GetMapping(FORM)
    ModelAndView form(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        var prepared = prepare.handle(id, Inputs.text(q));
        String only =
                prepared.found().size() == 1 ? prepared.found().getFirst().id().toString() : "";
        var form = new AccessForm(
                only, prepared.reasons().stream().map(Reason::code).toList(), Outcome.APPOINTMENT.name(), "");
        return page(id, prepared, form, FormErrors.NONE);
    }

    @PostMapping(FORM)
    ModelAndView make(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        AccessForm form = AccessForm.of(sent);
        return switch (form.toCommand(id)) {
            case Refused(var errors) -> {
                String q = Inputs.text(sent.getFirst("q"));
                yield page(id, prepare.handle(id, q), form, errors);
            }
            case Done(var command) -> {
                UUID access = make.handle(command);
                flash.addFlashAttribute("notice", t("signal.accessMade"));
                yield new ModelAndView("redirect:"
                        + (command.outcome() == Outcome.TAKEN_IN_CHARGE
                                ? "/persone/" + command.person() + "/presa-in-carico"
                                : "/accessi/" + access));
            }
        };
    }

    private static ModelAndView page(UUID id, PrepareAccess.Prepared prepared, AccessForm form, FormErrors errors) {
        var page = new AccessPage(
                InboxPages.ADDRESS + "/" + id,
                prepared.who().familyName() + " " + prepared.who().givenName(),
                prepared.typed(),
                prepared.found().stream().map(AccessController::found).toList(),
                form,
                new AccessPage.Choices(
                        Arrays.stream(Reason.values())
                                .map(r -> new Option(r.code(), t("intake.reason." + r.code())))
                                .toList(),
                        Option.of(Outcome.class, "intake.outcome")),
                errors);
        var view = new ModelAndView("signal/access", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static AccessPage.Found found(Identity person) {
        return new AccessPage.Found(
                person.id().toString(),
                person.fullName(),
                t("intake.born." + person.sex(), Formats.longDate(person.birthDate())));
    }
}
