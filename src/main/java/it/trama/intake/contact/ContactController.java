package it.trama.intake.contact;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Outcome;
import it.trama.intake.contact.ContactRefusal.AnonymousInCharge;
import it.trama.intake.contact.ContactRefusal.BeforeBirth;
import it.trama.intake.contact.ContactRefusal.FutureDay;
import it.trama.intake.contact.ContactRefusal.NoSuchMunicipality;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class ContactController {

    private final RegisterContact register;
    private final ReadContact read;
    private final ContactPages pages;
    private final Clock clock;

    ContactController(RegisterContact register, ReadContact read, ContactPages pages, Clock clock) {
        this.register = register;
        this.read = read;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/accessi/nuovo")
    ModelAndView form(@RequestParam(name = "persona", required = false) @Nullable UUID person) {
        var form = ContactForm.blank(person, LocalDate.now(clock));
        return new ModelAndView("intake/new", "page", pages.form(form, FormErrors.NONE));
    }

    @PostMapping("/accessi")
    ModelAndView register(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        ContactForm form = ContactForm.of(sent);
        return switch (form.toCommand()) {
            case Refused(var errors) -> again(form, errors);
            case Done(var command) ->
                switch (register.handle(command)) {
                    case Refused(var refusal) -> again(form, explain(refusal));
                    case Done(var contact) -> {
                        redirect.addFlashAttribute("notice", t("intake.registered", contact.number()));
                        yield new ModelAndView("redirect:" + next(contact));
                    }
                };
        };
    }

    @GetMapping("/accessi/{id}")
    ModelAndView contact(@PathVariable UUID id) {
        return new ModelAndView("intake/contact", "page", ContactPages.contact(read.handle(id)));
    }

    private ModelAndView again(ContactForm form, FormErrors errors) {
        var view = new ModelAndView("intake/new", "page", pages.form(form, errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String next(Contact contact) {
        return contact.person() != null && contact.facts().outcome() == Outcome.TAKEN_IN_CHARGE
                ? "/persone/" + contact.person() + "/presa-in-carico"
                : "/accessi/" + contact.id();
    }

    private static FormErrors explain(ContactRefusal refusal) {
        return switch (refusal) {
            case AnonymousInCharge() -> FormErrors.at("outcome", t("intake.refused.anonymousInCharge"));
            case FutureDay(var today) -> FormErrors.at("day", t("intake.refused.futureDay", Formats.longDate(today)));
            case BeforeBirth(var birth) ->
                FormErrors.at("day", t("intake.refused.beforeBirth", Formats.longDate(birth)));
            case NoSuchMunicipality() -> FormErrors.at("municipality", t("intake.refused.noSuchMunicipality"));
        };
    }
}
