package it.trama.people.kin;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.people.RepresentativeKind;
import it.trama.people.kin.EndTie.What;
import it.trama.people.kin.TieRegister.NewAppointment;
import it.trama.people.kin.TieRegister.Terms;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms of relations and appointments. */
@Controller
class KinController {

    private final RecordTie record;
    private final Appoint appoint;
    private final EndTie end;
    private final KinPages pages;

    KinController(RecordTie record, Appoint appoint, EndTie end, KinPages pages) {
        this.record = record;
        this.appoint = appoint;
        this.end = end;
        this.pages = pages;
    }

    @GetMapping("/persone/{id}/legami/nuovo")
    ModelAndView tie(
            @PathVariable UUID id,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "chi", defaultValue = "") String who) {
        return pages.tie(id, Inputs.id(who), pages.fresh(who), FormErrors.NONE, Inputs.text(q));
    }

    @PostMapping("/persone/{id}/legami/nuovo")
    ModelAndView tie(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new KinForm(typed);
        UUID other = form.who().orElseThrow(NotFound::new);
        FormErrors errors = form.tieErrors();
        if (errors.any()) {
            return pages.tie(id, Optional.of(other), form, errors, "");
        }
        var wanted = new RecordTie.Wanted(
                form.id(), id, other, form.of("kind"), form.since(), form.until(), form.of("note"));
        return switch (record.handle(wanted)) {
            case Done(var _) -> back(id, t("people.tie.done"), redirect);
            case Refused(var reason) ->
                pages.tie(id, Optional.of(other), form, FormErrors.at("kind", t("people.tie.refusal." + reason)), "");
        };
    }

    @GetMapping("/persone/{id}/tutela/nuova")
    ModelAndView appointment(
            @PathVariable UUID id,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "chi", defaultValue = "") String who) {
        return pages.appointment(id, Inputs.id(who), pages.fresh(who), FormErrors.NONE, Inputs.text(q));
    }

    @PostMapping("/persone/{id}/tutela/nuova")
    ModelAndView appointment(
            @PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new KinForm(typed);
        FormErrors errors = form.appointmentErrors();
        if (errors.any()) {
            return pages.appointment(id, form.who(), form, errors, "");
        }
        return switch (appoint.handle(appointment(id, form))) {
            case Done(var _) -> back(id, t("people.representative.done"), redirect);
            case Refused(var reason) ->
                pages.appointment(
                        id, form.who(), form, FormErrors.at("kind", t("people.representative.refusal." + reason)), "");
        };
    }

    private static NewAppointment appointment(UUID person, KinForm form) {
        return new NewAppointment(
                form.id(),
                person,
                form.who().orElse(null),
                form.of("name"),
                Inputs.choice(RepresentativeKind.class, form.of("kind")).orElseThrow(),
                form.of("mayNotAct").isEmpty(),
                new Terms(
                        form.since(),
                        form.until(),
                        form.of("scope"),
                        form.of("court"),
                        form.of("order"),
                        form.of("source"),
                        form.of("phone")));
    }

    @PostMapping("/persone/{id}/legami/{tie}/fine")
    ModelAndView endTie(@PathVariable UUID id, @PathVariable UUID tie, RedirectAttributes redirect) {
        boolean ended = end.handle(What.TIE, id, tie);
        return back(id, t(ended ? "people.tie.endedDone" : "people.tie.notEnded"), redirect);
    }

    @PostMapping("/persone/{id}/tutela/{appointment}/fine")
    ModelAndView dismiss(@PathVariable UUID id, @PathVariable UUID appointment, RedirectAttributes redirect) {
        boolean ended = end.handle(What.REPRESENTATIVE, id, appointment);
        return back(id, t(ended ? "people.tie.endedDone" : "people.tie.notEnded"), redirect);
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/persone/" + id + "/famiglia");
    }
}
