package it.trama.people.registration;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Sex;
import it.trama.people.Countries;
import it.trama.people.registration.RegistrationPage.Choices;
import it.trama.people.registration.RegistrationPage.Question;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.CurrentActor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RegistrationController {

    /** Forms that send somebody here to register a person, and nowhere else. */
    private static final Pattern ASKED =
            Pattern.compile("/persone/[0-9a-f-]{36}/(famiglia/aggiungi|legami/nuovo|tutela/nuova)"
                    + "|/patti/proposte/[0-9a-f-]{36}/persona");

    private final RegisterPerson register;
    private final RegistrationAnswers answers;
    private final Municipalities municipalities;
    private final CurrentActor actors;

    RegistrationController(
            RegisterPerson register, RegistrationAnswers answers, Municipalities municipalities, CurrentActor actors) {
        this.register = register;
        this.answers = answers;
        this.municipalities = municipalities;
        this.actors = actors;
    }

    @GetMapping("/persone/nuova")
    ModelAndView form(@RequestParam Map<String, String> known) {
        requireRegistry();
        var typed = new HashMap<>(known);
        typed.put("id", UUID.randomUUID().toString());
        typed.putIfAbsent("citizenship", Countries.ITALY);
        String draft = "persona-nuova" + (known.isEmpty() ? "" : "-%08x".formatted(known.hashCode()));
        return page(new RegistrationForm(typed), FormErrors.NONE, null, draft);
    }

    @PostMapping("/persone/nuova")
    ModelAndView register(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        requireRegistry();
        var form = new RegistrationForm(typed);
        String draft = form.of("draftKey").isEmpty() ? "persona-nuova" : form.of("draftKey");
        FormErrors errors = form.errors(codes());
        if (errors.any()) {
            return unprocessable(page(form, errors, null, draft));
        }
        return switch (register.handle(form.toPerson(), form.confirmed())) {
            case Done(UUID id) -> {
                redirect.addFlashAttribute("notice", t("people.form.done"));
                yield new ModelAndView("redirect:" + next(form, id));
            }
            case Refused(RegistrationRefusal reason) ->
                unprocessable(page(form, answers.errors(reason), answers.question(reason), draft));
        };
    }

    /** Back to the form that asked for the person; to the person's page otherwise. */
    private static String next(RegistrationForm form, UUID id) {
        return ASKED.matcher(form.of("poi")).matches() ? form.of("poi") + "?chi=" + id : "/persone/" + id;
    }

    private void requireRegistry() {
        if (!actors.actor().readsRegistry()) {
            throw new AccessDeniedException("the registry is for those who work with people");
        }
    }

    private static ModelAndView unprocessable(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(RegistrationForm form, FormErrors errors, @Nullable Question question, String draft) {
        return new ModelAndView("people/new", "page", new RegistrationPage(form, errors, question, choices(), draft));
    }

    private Choices choices() {
        Set<String> territory = actors.actor().municipalities();
        return new Choices(
                Option.of(Sex.class, "people.sex"),
                municipalities.all().stream()
                        .filter(place -> territory.isEmpty() || territory.contains(place.istatCode()))
                        .map(place -> new Option(place.istatCode(), place.name()))
                        .toList(),
                countries());
    }

    private static List<Option> countries() {
        return Countries.all().stream()
                .map(country -> new Option(country.code(), country.name()))
                .toList();
    }

    private Set<String> codes() {
        return municipalities.all().stream().map(Municipality::istatCode).collect(Collectors.toSet());
    }
}
