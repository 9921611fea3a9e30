package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
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
class AssessmentController {

    private final OpenAssessment open;
    private final SaveAssessment save;
    private final Instruments instruments;
    private final CloseAssessment close;
    private final Clock clock;

    AssessmentController(
            OpenAssessment open, SaveAssessment save, CloseAssessment close, Instruments instruments, Clock clock) {
        this.open = open;
        this.save = save;
        this.close = close;
        this.instruments = instruments;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/valutazioni")
    ModelAndView list(@PathVariable UUID record) {
        var page = AssessmentListPage.of(open.handle(record, null), instruments);
        return new ModelAndView("assessment/list", "page", page);
    }

    @GetMapping("/cartelle/{record}/valutazioni/nuova")
    ModelAndView blank(
            @PathVariable UUID record, @RequestParam String strumento, @RequestParam @Nullable UUID corregge) {
        Instrument instrument = instruments.current(strumento);
        var opened = open.handle(record, null);
        if (!opened.mayWrite()) {
            throw new NotFound();
        }
        Assessment corrected = corregge == null ? null : opened.get(corregge);
        return form(
                opened, instrument, AssessmentForm.blank(strumento, LocalDate.now(clock), corrected), FormErrors.NONE);
    }

    @GetMapping("/valutazioni/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var opened = open.handle(null, id);
        Assessment assessment = opened.get(id);
        if (assessment.signed()) {
            return new ModelAndView("assessment/sheet", "page", AssessmentPage.of(opened, assessment, instruments));
        }
        if (!opened.mayWrite()) {
            throw new NotFound();
        }
        Instrument instrument = instruments.version(
                assessment.used().instrument(), assessment.used().version());
        return form(opened, instrument, AssessmentForm.of(assessment), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/valutazioni")
    ModelAndView save(
            @PathVariable UUID record, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        AssessmentForm form = AssessmentForm.of(typed);
        Instrument instrument = instruments.current(form.instrument());
        var day = form.assessedOn();
        if (day.isEmpty()) {
            return refused(record, instrument, form, FormErrors.at("day", t("assessment.form.day.wrong")));
        }
        String wanted = typed.getFirst("do");
        return switch (save.handle(command(record, form, instrument, day.get(), "sign".equals(wanted)))) {
            case Done(Assessment done) -> saved(done, instrument, wanted, after);
            case Refused(AssessmentRefusal.SavedMeanwhile there) -> conflict(record, form, there);
            case Refused(AssessmentRefusal reason) -> refused(record, instrument, form, AssessmentForm.errors(reason));
        };
    }

    /** Both versions answer by answer; what is chosen is saved as a draft, to be looked at once more before signing. */
    private ModelAndView conflict(UUID record, AssessmentForm form, AssessmentRefusal.SavedMeanwhile meanwhile) {
        Assessment there = meanwhile.there();
        Instrument instrument =
                instruments.version(there.used().instrument(), there.used().version());
        var conflict = Conflict.of("/cartelle/" + record + "/valutazioni", "/valutazioni/" + there.id())
                .keep("id", there.id())
                .keep("instrument", instrument.code())
                .keep("corrects", form.corrects())
                .keep("version", there.state().version())
                .keep("do", "draft")
                .line(
                        "day",
                        t("assessment.form.day"),
                        form.assessedOn().map(Formats::date).orElse(form.day()),
                        Formats.date(there.assessedOn()));
        Answers mine = AssessmentForm.answers(instrument, meanwhile.own(), form.fields());
        meanwhile.own().forEach(section -> TwoAnswersForm.fields(instrument, section, mine, there.answers(), conflict));
        return conflict.savedBy(meanwhile.saved().by(), meanwhile.saved().at()).view();
    }

    @PostMapping("/valutazioni/{id}/chiusura")
    String close(@PathVariable UUID id, RedirectAttributes after) {
        return switch (close.handle(id)) {
            case Done(Assessment done) -> {
                after.addFlashAttribute("notice", t("assessment.notice.signed"));
                yield "redirect:/valutazioni/" + done.id();
            }
            case Refused(AssessmentRefusal.Incomplete _) -> {
                after.addFlashAttribute("notice", t("assessment.notice.incomplete"));
                yield "redirect:/valutazioni/" + id;
            }
            case Refused(AssessmentRefusal reason) -> {
                after.addFlashAttribute(
                        "notice",
                        String.join(" ", AssessmentForm.errors(reason).byField().values()));
                yield "redirect:/valutazioni/" + id + "/insieme";
            }
        };
    }

    /** Filled by several, or in several compartments: the next page says who fills what. */
    private static ModelAndView saved(
            Assessment done, Instrument instrument, @Nullable String wanted, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(done.signed() ? "assessment.notice.signed" : "assessment.notice.drafted"));
        boolean together = "together".equals(wanted)
                || (!done.signed()
                        && ("sign".equals(wanted)
                                || !done.place().closed(instrument).isEmpty()));
        return new ModelAndView("redirect:/valutazioni/" + done.id() + (together ? "/insieme" : ""));
    }

    private static SaveAssessment.Command command(
            UUID record, AssessmentForm form, Instrument instrument, LocalDate day, boolean sign) {
        var content = new SaveAssessment.Content(
                instrument.code(),
                day,
                AssessmentForm.answers(instrument, instrument.sections(), form.fields()),
                Inputs.id(form.corrects()).orElse(null));
        UUID id = Inputs.id(form.id()).orElseThrow(NotFound::new);
        return new SaveAssessment.Command(id, record, content, sign, form.versionNumber());
    }

    private ModelAndView refused(UUID record, Instrument instrument, AssessmentForm form, FormErrors errors) {
        UUID saved = form.versionNumber() > 0 ? Inputs.id(form.id()).orElse(null) : null;
        ModelAndView view = form(open.handle(record, saved), instrument, form, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView form(
            OpenAssessment.Opened opened, Instrument instrument, AssessmentForm form, FormErrors errors) {
        return new ModelAndView(
                "assessment/form",
                "page",
                AssessmentFormPage.of(opened.header(), instrument, form, opened.share(instrument), errors));
    }
}
