package it.trama.delivery.absence;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.Absences.Absence;
import it.trama.delivery.Absences.NewAbsence;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.time.Clock;
import java.time.LocalDate;
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

@Controller
class AbsencesController {

    private static final List<String> KINDS = List.of("HOSPITAL", "AWAY", "CHILD_ABSENT");

    private final ManageAbsences manage;
    private final Clock clock;

    AbsencesController(ManageAbsences manage, Clock clock) {
        this.manage = manage;
        this.clock = clock;
    }

    @GetMapping("/consegne/{id}/assenze")
    ModelAndView list(@PathVariable UUID id) {
        var blank = Map.of(
                "id", UUID.randomUUID().toString(), "from", LocalDate.now(clock).toString());
        return view(id, blank, FormErrors.NONE);
    }

    @PostMapping("/consegne/{id}/assenze")
    ModelAndView note(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var from = Inputs.date(typed.get("from"));
        String until = Inputs.text(typed.get("until"));
        var last = Inputs.date(until);
        String kind = Inputs.text(typed.get("kind"));
        var errors = FormErrors.NONE;
        errors = from.isEmpty() ? errors.with("from", t("delivery.absence.error.from")) : errors;
        errors = KINDS.contains(kind) ? errors : errors.with("kind", t("delivery.absence.error.kind"));
        boolean wrong = !until.isEmpty()
                && (last.isEmpty() || (from.isPresent() && last.get().isBefore(from.get())));
        errors = wrong ? errors.with("until", t("delivery.absence.error.until")) : errors;
        if (errors.any()) {
            ModelAndView again = view(id, typed, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var valid = new Period(from.orElseThrow(), last.map(d -> d.plusDays(1)).orElse(null));
        UUID absence = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        manage.handle(new NewAbsence(absence, id, kind, valid, Inputs.text(typed.get("note"))));
        after.addFlashAttribute("notice", t("delivery.absence.noted"));
        return new ModelAndView("redirect:" + address(id));
    }

    @PostMapping("/consegne/{id}/assenze/fine")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam String absence,
            @RequestParam(name = "on", defaultValue = "") String on,
            RedirectAttributes after) {
        UUID which = Inputs.id(absence).orElseThrow(NotFound::new);
        manage.handle(new ManageAbsences.End(id, which, Inputs.date(on).orElse(LocalDate.now(clock))));
        after.addFlashAttribute("notice", t("delivery.absence.over"));
        return new ModelAndView("redirect:" + address(id));
    }

    private ModelAndView view(UUID id, Map<String, String> typed, FormErrors errors) {
        var shown = manage.handle(id);
        var whose = shown.whose();
        var crumbs = whose.own()
                ? List.of(
                        new Crumb(t("delivery.title"), "/consegne"), new Crumb(whose.beneficiary(), "/consegne/" + id))
                : List.of(new Crumb(t("delivery.record.title"), "/cartelle/" + whose.recordId() + "/consegne"));
        return new ModelAndView(
                "delivery/absences",
                "page",
                new AbsencesPage(
                        whose.beneficiary(),
                        crumbs,
                        address(id),
                        KINDS.stream()
                                .map(k -> new Option(k, t("delivery.absence.kind." + k)))
                                .toList(),
                        shown.absences().stream().map(this::row).toList(),
                        typed,
                        errors));
    }

    private AbsencesPage.Row row(Absence absence) {
        LocalDate to = absence.valid().to();
        boolean over = to != null && !to.isAfter(LocalDate.now(clock));
        String period = t("delivery.from", Formats.longDate(absence.valid().from()))
                + (to == null
                        ? ""
                        : " "
                                + t(
                                        "delivery.until",
                                        Formats.longDate(absence.valid().lastDay())));
        return new AbsencesPage.Row(
                absence.id().toString(),
                t("delivery.absence.kind." + absence.kind()),
                period,
                absence.note(),
                absence.mine() && !over);
    }

    private static String address(UUID id) {
        return "/consegne/" + id + "/assenze";
    }
}
