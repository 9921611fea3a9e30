package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.ActivityDesk;
import it.trama.activity.enrol.Enrol.Refusal;
import it.trama.kernel.Result;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of an activity, at the organiser's desk; one enrolment also for who made it. */
@Controller
@RequestMapping("/iscrizioni")
class PeopleController {

    private final ReadEnrolments read;
    private final Enrol enrol;
    private final ChangeEnrolment change;
    private final ActivityDesk desk;
    private final Municipalities municipalities;

    PeopleController(
            ReadEnrolments read,
            Enrol enrol,
            ChangeEnrolment change,
            ActivityDesk desk,
            Municipalities municipalities) {
        this.read = read;
        this.enrol = enrol;
        this.change = change;
        this.desk = desk;
        this.municipalities = municipalities;
    }

    @GetMapping("/{id}/iscritti")
    ModelAndView people(@PathVariable UUID id) {
        return people(id, DeskForm.blank(), FormErrors.NONE);
    }

    private ModelAndView people(UUID id, DeskForm form, FormErrors errors) {
        List<Option> towns = municipalities.all().stream()
                .map(one -> new Option(one.istatCode(), one.name()))
                .toList();
        var listed = read.handle(new ReadEnrolments.OfActivity(id));
        var page = PeoplePage.of(listed, desk.today(), new PeoplePage.Form(form, towns, errors));
        return answer("activity/people", page, errors);
    }

    private static ModelAndView answer(String template, Object page, FormErrors errors) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/{id}/iscritti")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var form = new DeskForm(typed);
        var errors = form.errors();
        if (errors.any()) {
            return people(id, form, errors);
        }
        return switch (enrol.handle(form.atDesk(id))) {
            case Result.Refused<UUID, Refusal>(var why) -> people(id, form, words(why, "born"));
            case Result.Done<UUID, Refusal>(var made) -> back("/iscrizioni/" + id + "/iscritti", notice(made), flash);
        };
    }

    private String notice(UUID made) {
        return t("activity.notice."
                + read.handle(new ReadEnrolments.One(made)).enrolment().state());
    }

    /** @param field where an age that does not fit is shown */
    static FormErrors words(Refusal why, String field) {
        return FormErrors.at(why == Refusal.AGE ? field : "", t("activity.enrol.refused." + why));
    }

    @GetMapping("/persone/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return one(id, "", FormErrors.NONE);
    }

    private ModelAndView one(UUID id, String reason, FormErrors errors) {
        var seen = read.handle(new ReadEnrolments.One(id));
        var page = EnrolmentPage.of(seen, from(seen), desk.today(), reason, errors);
        return answer("activity/enrolment", page, errors);
    }

    private List<Crumb> from(ReadEnrolments.Seen seen) {
        UUID record = seen.enrolment().person().record();
        boolean own = desk.keeps()
                && seen.activity().organisation().equals(desk.actor().organisation());
        if (own || record == null) {
            String href = "/iscrizioni/" + seen.activity().id();
            return List.of(
                    new Crumb(t("activity.menu"), "/iscrizioni"),
                    new Crumb(seen.activity().about().title(), href),
                    new Crumb(t("activity.tab.people"), href + "/iscritti"));
        }
        return List.of(new Crumb(t("activity.menu"), ReadOfRecord.href(record)));
    }

    @PostMapping("/persone/{id}/risposta")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(name = "answer", defaultValue = "") String answer,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes flash) {
        read.handle(new ReadEnrolments.One(id));
        if (!answer.equals("yes") && !answer.equals("no")) {
            return one(id, reason, FormErrors.whole(t("activity.error.answer")));
        }
        var command = new ChangeEnrolment.Answer(id, answer.equals("yes"), Inputs.text(reason));
        return changed(change.handle(command), id, reason, flash);
    }

    @PostMapping("/persone/{id}/ritiro")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            RedirectAttributes flash) {
        read.handle(new ReadEnrolments.One(id));
        if (Inputs.text(reason).isEmpty()) {
            return one(id, reason, FormErrors.at("reason", t("activity.error.reason")));
        }
        return changed(change.handle(new ChangeEnrolment.Withdraw(id, Inputs.text(reason))), id, reason, flash);
    }

    private ModelAndView changed(
            Optional<ChangeEnrolment.Refusal> why, UUID id, String reason, RedirectAttributes flash) {
        return why.map(refusal -> one(id, reason, FormErrors.whole(t("activity.change.refused." + refusal))))
                .orElseGet(() -> back("/iscrizioni/persone/" + id, notice(id), flash));
    }

    private static ModelAndView back(String to, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + to);
    }
}
