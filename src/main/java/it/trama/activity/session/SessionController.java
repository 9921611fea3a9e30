package it.trama.activity.session;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.ActivityDesk;
import it.trama.activity.session.ChangeSession.Refusal;
import it.trama.activity.session.Session.Hours;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days of an activity. */
@Controller
class SessionController {

    private final ReadSessions read;
    private final ChangeSession change;
    private final ActivityDesk desk;

    SessionController(ReadSessions read, ChangeSession change, ActivityDesk desk) {
        this.read = read;
        this.change = change;
        this.desk = desk;
    }

    @GetMapping("/iscrizioni/{id}/incontri")
    ModelAndView calendar(@PathVariable UUID id) {
        return new ModelAndView(
                "activity/sessions", "page", SessionsPage.of(read.handle(new ReadSessions.Calendar(id))));
    }

    /** A month that cannot be read is this one. */
    @GetMapping("/iscrizioni/{id}/foglio")
    ModelAndView sheet(@PathVariable UUID id, @RequestParam(name = "mese", defaultValue = "") String month) {
        return new ModelAndView(
                "activity/sheet",
                "page",
                SheetPage.of(read.handle(new ReadSessions.Month(
                        id, Inputs.month(month).orElseGet(() -> YearMonth.from(desk.today()))))));
    }

    @GetMapping("/incontri/{id}")
    ModelAndView day(@PathVariable UUID id) {
        var day = read.handle(id);
        return page(day, DayPage.change(day), FormErrors.NONE);
    }

    private static ModelAndView page(ReadSessions.Day day, DayPage.Change typed, FormErrors errors) {
        var view = new ModelAndView("activity/day", "page", DayPage.of(day, typed, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/incontri/{id}/sposta")
    ModelAndView move(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var day = read.handle(id);
        var stored = DayPage.change(day);
        var form = new DayPage.Change(
                stored.movable(),
                stored.cancelled(),
                Inputs.text(typed.get("day")),
                Inputs.text(typed.get("from")),
                Inputs.text(typed.get("to")),
                Inputs.text(typed.get("reason")));
        var errors = errors(form);
        if (errors.any()) {
            return page(day, form, errors);
        }
        var command = new ChangeSession.Move(
                id,
                Inputs.date(form.day()).orElseThrow(),
                new Hours(
                        Inputs.time(form.from()).orElseThrow(),
                        Inputs.time(form.to()).orElseThrow()),
                form.reason());
        return change.handle(command)
                .map(why -> page(day, form, words(why)))
                .orElseGet(() -> back(id, "activity.session.moved", flash));
    }

    private static FormErrors errors(DayPage.Change form) {
        var errors =
                Inputs.date(form.day()).isEmpty() ? FormErrors.at("day", t("activity.error.day")) : FormErrors.NONE;
        Optional<LocalTime> from = Inputs.time(form.from());
        if (from.isEmpty()
                || Inputs.time(form.to()).filter(to -> to.isAfter(from.get())).isEmpty()) {
            errors = errors.with("to", t("activity.error.hours"));
        }
        return form.reason().isEmpty() ? errors.with("reason", t("activity.error.reason")) : errors;
    }

    private static FormErrors words(Refusal why) {
        return FormErrors.at(why == Refusal.PAST_DAY ? "day" : "", t("activity.session.refused." + why));
    }

    @PostMapping("/incontri/{id}/annulla")
    ModelAndView cancel(
            @PathVariable UUID id,
            @RequestParam(name = "why", defaultValue = "") String reason,
            RedirectAttributes flash) {
        var day = read.handle(id);
        if (Inputs.text(reason).isEmpty()) {
            return page(day, DayPage.change(day), FormErrors.at("why", t("activity.error.reason")));
        }
        return change.handle(new ChangeSession.Cancel(id, Inputs.text(reason)))
                .map(why -> page(day, DayPage.change(day), words(why)))
                .orElseGet(() -> back(id, "activity.session.cancelled", flash));
    }

    @PostMapping("/incontri/{id}/riprendi")
    ModelAndView restore(@PathVariable UUID id, RedirectAttributes flash) {
        change.handle(new ChangeSession.Restore(id));
        return back(id, "activity.session.restored", flash);
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/incontri/" + id);
    }
}
