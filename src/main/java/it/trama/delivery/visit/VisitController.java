package it.trama.delivery.visit;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.Absences.Absence;
import it.trama.delivery.QuantityText;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class VisitController {

    private final ReadVisitForm read;
    private final RecordVisit record;
    private final Clock clock;

    VisitController(ReadVisitForm read, RecordVisit record, Clock clock) {
        this.read = read;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/consegne/{id}/visita")
    ModelAndView form(@PathVariable UUID id, @RequestParam(name = "giorno", defaultValue = "") String day) {
        LocalDate wanted = VisitForm.dayOr(day, LocalDate.now(clock));
        return view(id, read.handle(id), VisitForm.blank(wanted.toString()), List.of(), FormErrors.NONE);
    }

    @PostMapping("/consegne/{id}/visita")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new VisitForm(typed);
        var shown = read.handle(id);
        return switch (form.toVisit(id, names(shown), shown.outcomes())) {
            case Refused(var errors) -> again(id, shown, form, new RecordVisit.Refusal(errors, List.of()));
            case Done(var visit) ->
                switch (record.handle(new RecordVisit.Command(visit, form.confirmed()))) {
                    case Refused(var refusal) -> again(id, shown, form, refusal);
                    case Done(var _) -> {
                        after.addFlashAttribute("notice", t("delivery.visit.saved"));
                        yield new ModelAndView("redirect:/consegne/" + id);
                    }
                };
        };
    }

    private ModelAndView again(UUID id, ReadVisitForm.Shown shown, VisitForm form, RecordVisit.Refusal refusal) {
        ModelAndView view = view(id, shown, form, refusal.warnings(), refusal.errors());
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(
            UUID id, ReadVisitForm.Shown shown, VisitForm form, List<String> warnings, FormErrors errors) {
        String address = "/consegne/" + id;
        var promised = shown.promised();
        LocalDate day = VisitForm.dayOr(form.get("day"), LocalDate.now(clock));
        return new ModelAndView(
                "delivery/visit",
                "page",
                new VisitPage(
                        promised.words(),
                        new VisitPage.Address(
                                address,
                                address + "/visita",
                                "visita-" + id,
                                QuantityText.of(
                                        promised.left(), promised.words().unit())),
                        form,
                        new VisitPage.Choices(workers(shown, day), outcomes(shown)),
                        shown.away().stream()
                                .filter(a -> a.valid().contains(day))
                                .map(VisitController::away)
                                .toList(),
                        warnings,
                        errors));
    }

    private static Map<UUID, String> names(ReadVisitForm.Shown shown) {
        return shown.workers().stream().collect(Collectors.toMap(Workers.Listed::id, Workers.Listed::name));
    }

    private static List<Option> workers(ReadVisitForm.Shown shown, LocalDate day) {
        return shown.workers().stream()
                .filter(w -> w.until() == null || day.isBefore(w.until()))
                .map(w -> new Option(w.id().toString(), w.name()))
                .toList();
    }

    private static List<Option> outcomes(ReadVisitForm.Shown shown) {
        return shown.outcomes().stream()
                .map(o -> new Option(
                        o.code(), o.given() ? o.label() : t("delivery.visit.outcome.paid", o.label(), o.paidPercent())))
                .toList();
    }

    private static String away(Absence absence) {
        return t("delivery.absence.kind." + absence.kind()) + " "
                + t("delivery.from", Formats.longDate(absence.valid().from()));
    }
}
