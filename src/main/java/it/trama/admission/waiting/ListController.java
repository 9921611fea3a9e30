package it.trama.admission.waiting;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Offering;
import it.trama.admission.Offering.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists and guests of facilities. */
@Controller
class ListController {

    private static final int MENU = 45;

    private final ReadIndex index;
    private final ReadList read;
    private final Offering offering;
    private final AdmissionTrace trace;

    ListController(ReadIndex index, ReadList read, Offering offering, AdmissionTrace trace) {
        this.index = index;
        this.read = read;
        this.offering = offering;
        this.trace = trace;
    }

    @Bean
    static MenuEntry menuWaitingLists() {
        return new Menu(
                "admission.menu",
                "/liste-d-attesa",
                MENU,
                "list",
                Set.of(Role.PROVIDER, Role.SOCIAL_WORKER, Role.COORDINATOR));
    }

    @GetMapping("/liste-d-attesa")
    ModelAndView all() {
        return new ModelAndView("admission/index", "page", index.handle());
    }

    @GetMapping("/liste-d-attesa/strutture/{facility}")
    ModelAndView list(@PathVariable UUID facility, @RequestParam Optional<String> giorno) {
        LocalDate today = trace.today();
        LocalDate day = giorno.flatMap(Inputs::date)
                .filter(typed -> typed.isBefore(today))
                .orElse(today);
        var shown = read.handle(new ReadList.OfFacility(facility, day));
        boolean home = ReadList.home(trace.actor(), shown.facility());
        return new ModelAndView("admission/list", "page", ListPages.page(shown, day, today, home));
    }

    @GetMapping("/liste-d-attesa/strutture/{facility}/ospiti")
    ModelAndView guests(@PathVariable UUID facility) {
        return guests(facility, Map.of(), FormErrors.NONE);
    }

    private ModelAndView guests(UUID facility, Map<String, String> typed, FormErrors errors) {
        var living = read.handle(new ReadList.Guests(facility));
        var view = new ModelAndView("admission/guests", "page", ListPages.guests(living, typed, errors));
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/liste-d-attesa/strutture/{facility}/ospiti")
    ModelAndView welcome(
            @PathVariable UUID facility, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<LocalDate> since = Inputs.date(typed.get("since"));
        String name = Inputs.text(typed.get("name"));
        FormErrors errors = name.isEmpty() ? FormErrors.at("name", t("admission.error.name")) : FormErrors.NONE;
        errors = since.isEmpty() ? errors.with("since", t("admission.error.day")) : errors;
        if (errors.any()) {
            return guests(facility, typed, errors);
        }
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        var command = new Offering.Welcome(id, facility, name, since.orElseThrow());
        return answer(facility, typed, offering.handle(command), "since", after);
    }

    @PostMapping("/liste-d-attesa/strutture/{facility}/ospiti/{stay}")
    ModelAndView leave(
            @PathVariable UUID facility,
            @PathVariable UUID stay,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Optional<LocalDate> on = Inputs.date(typed.get("on"));
        String reason = Inputs.text(typed.get("reason"));
        FormErrors errors =
                reason.isEmpty() ? FormErrors.at("reason-" + stay, t("admission.refused.NO_REASON")) : FormErrors.NONE;
        errors = on.isEmpty() ? errors.with("on-" + stay, t("admission.error.day")) : errors;
        if (errors.any()) {
            return guests(facility, typed, errors);
        }
        var command = new Offering.Leave(stay, on.orElseThrow(), reason);
        return answer(facility, typed, offering.handle(command), "on-" + stay, after);
    }

    private ModelAndView answer(
            UUID facility,
            Map<String, String> typed,
            Result<UUID, Refusal> result,
            String field,
            RedirectAttributes after) {
        return switch (result) {
            case Result.Refused(Refusal why) ->
                guests(facility, typed, FormErrors.at(field, t("admission.refused." + why)));
            case Result.Done(UUID id) -> {
                after.addFlashAttribute("notice", t("admission.guests.kept"));
                yield new ModelAndView("redirect:" + ListPages.href(id) + "/ospiti");
            }
        };
    }
}
