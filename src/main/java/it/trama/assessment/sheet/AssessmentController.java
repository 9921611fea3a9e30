package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
    private final Clock clock;

    AssessmentController(OpenAssessment open, SaveAssessment save, Instruments instruments, Clock clock) {
        this.open = open;
        this.save = save;
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
        Instrument instrument = instruments.current(assessment.used().instrument());
        return form(opened, instrument, AssessmentForm.of(assessment), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/valutazioni")
    ModelAndView save(@PathVariable UUID record, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        AssessmentForm form = AssessmentForm.of(typed);
        Instrument instrument = instruments.current(form.instrument());
        var day = form.assessedOn();
        if (day.isEmpty()) {
            return refused(record, instrument, form, FormErrors.at("day", t("assessment.form.day.wrong")));
        }
        boolean sign = "sign".equals(typed.get("do"));
        return switch (save.handle(command(record, form, instrument, day.get(), sign))) {
            case Done(Assessment done) -> {
                after.addFlashAttribute("notice", t(sign ? "assessment.notice.signed" : "assessment.notice.drafted"));
                yield new ModelAndView("redirect:/valutazioni/" + done.id());
            }
            case Refused(AssessmentRefusal reason) -> refused(record, instrument, form, AssessmentForm.errors(reason));
        };
    }

    private static SaveAssessment.Command command(
            UUID record, AssessmentForm form, Instrument instrument, LocalDate day, boolean sign) {
        var content = new SaveAssessment.Content(
                instrument.code(),
                day,
                form.answers(instrument),
                Inputs.id(form.corrects()).orElse(null));
        UUID id = Inputs.id(form.id()).orElseThrow(NotFound::new);
        return new SaveAssessment.Command(id, record, content, sign, form.versionNumber());
    }

    private ModelAndView refused(UUID record, Instrument instrument, AssessmentForm form, FormErrors errors) {
        ModelAndView view = form(open.handle(record, null), instrument, form, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView form(
            OpenAssessment.Opened opened, Instrument instrument, AssessmentForm form, FormErrors errors) {
        return new ModelAndView(
                "assessment/form", "page", AssessmentFormPage.of(opened.header(), instrument, form, errors));
    }
}
