package it.trama.delivery.visit;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class BodyVisitsController {

    private static final String WEEK = "/consegne/settimana";
    private static final String WORKERS = "redirect:/consegne/operatori";

    private final BodyVisits visits;
    private final Clock clock;

    BodyVisitsController(BodyVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping(WEEK)
    ModelAndView week(@RequestParam(name = "dal", defaultValue = "") String from) {
        LocalDate monday =
                VisitForm.dayOr(from, LocalDate.now(clock)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var shown = visits.handle(new BodyVisits.Week(monday));
        var page = new WeekPage(
                t("delivery.week.of", Formats.longDate(monday)),
                WEEK + "?dal=" + monday.minusDays(7),
                WEEK + "?dal=" + monday.plusDays(7),
                LocalDate.now(clock).toString(),
                shown.houses(),
                IntStream.range(0, 7)
                        .mapToObj(i -> day(monday.plusDays(i), shown))
                        .toList());
        return new ModelAndView("delivery/week", "page", page);
    }

    /** From the week to the form of one visit. */
    @GetMapping("/consegne/visita")
    ModelAndView visit(
            @RequestParam(name = "impegno", defaultValue = "") String assignment,
            @RequestParam(name = "giorno", defaultValue = "") String day) {
        return Inputs.id(assignment)
                .map(id -> new ModelAndView("redirect:/consegne/%s/visita?giorno=%s"
                        .formatted(id, VisitForm.dayOr(day, LocalDate.now(clock)))))
                .orElse(new ModelAndView("redirect:" + WEEK));
    }

    @PostMapping("/consegne/visite/{id}/togli")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes after) {
        String why = Inputs.text(reason);
        if (!why.isEmpty()) {
            visits.handle(new BodyVisits.Withdraw(id, why));
        }
        after.addFlashAttribute("notice", t(why.isEmpty() ? "delivery.error.reason" : "delivery.visit.withdrawn"));
        return new ModelAndView("redirect:" + WEEK);
    }

    @GetMapping("/consegne/operatori")
    ModelAndView workers() {
        return workers(Map.of("id", UUID.randomUUID().toString()), FormErrors.NONE);
    }

    @PostMapping("/consegne/operatori")
    ModelAndView add(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        String name = Inputs.text(typed.get("name"));
        var since = Inputs.date(typed.get("since"));
        var errors = FormErrors.NONE;
        errors = name.isEmpty() ? errors.with("name", t("delivery.workers.error.name")) : errors;
        errors = since.isEmpty() ? errors.with("since", t("delivery.workers.error.since")) : errors;
        if (!errors.any()) {
            var worker = new BodyVisits.NewWorker(
                    Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                    name,
                    Inputs.text(typed.get("code")),
                    since.orElseThrow());
            if (visits.handle(worker)) {
                after.addFlashAttribute("notice", t("delivery.workers.added"));
                return new ModelAndView(WORKERS);
            }
            errors = errors.with("code", t("delivery.workers.error.code"));
        }
        ModelAndView again = workers(typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/consegne/operatori/{id}/fine")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes after) {
        visits.handle(new BodyVisits.EndWorker(id, LocalDate.now(clock).plusDays(1)));
        after.addFlashAttribute("notice", t("delivery.workers.ended"));
        return new ModelAndView(WORKERS);
    }

    private ModelAndView workers(Map<String, String> typed, FormErrors errors) {
        List<WorkersPage.Row> rows =
                visits.handle().stream().map(BodyVisitsController::row).toList();
        return new ModelAndView("delivery/workers", "page", new WorkersPage(rows, typed, errors));
    }

    private static WorkersPage.Row row(Workers.Listed worker) {
        LocalDate until = worker.until();
        String since = t("delivery.from", Formats.longDate(worker.since()));
        return new WorkersPage.Row(
                worker.id().toString(),
                worker.name(),
                worker.code(),
                until == null ? since : since + " " + t("delivery.until", Formats.longDate(until.minusDays(1))),
                until == null);
    }

    private static WeekPage.Day day(LocalDate day, BodyVisits.ShownWeek shown) {
        return new WeekPage.Day(
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ITALY),
                Formats.date(day),
                shown.visits().stream()
                        .filter(v -> v.visitedOn().equals(day))
                        .map(BodyVisitsController::row)
                        .toList());
    }

    private static WeekPage.Row row(Visits.Shown visit) {
        var spoken = visit.spoken();
        String when = spoken.starts() == null ? "" : Formats.time(spoken.starts()) + "–" + Formats.time(spoken.ends());
        return new WeekPage.Row(
                when,
                visit.beneficiary(),
                "/consegne/" + visit.assignmentId(),
                spoken.worker() + ", " + spoken.outcome().toLowerCase(Locale.ITALY),
                visit.cancelled(),
                visit.paid() || visit.cancelled() ? "" : visit.id().toString());
    }
}
