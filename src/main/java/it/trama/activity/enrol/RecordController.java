package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.ActivityDesk;
import it.trama.activity.ActivityWords;
import it.trama.activity.enrol.Enrol.Refusal;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.trust.Directory;
import java.util.Map;
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

/** Enrolling from a record. */
@Controller
@RequestMapping("/cartelle/{record}/attivita")
class RecordController {

    private final ReadOfRecord read;
    private final Enrol enrol;
    private final ReadEnrolments enrolments;
    private final ActivityDesk desk;
    private final ActivityWords words;
    private final Directory directory;

    RecordController(
            ReadOfRecord read,
            Enrol enrol,
            ReadEnrolments enrolments,
            ActivityDesk desk,
            ActivityWords words,
            Directory directory) {
        this.read = read;
        this.enrol = enrol;
        this.enrolments = enrolments;
        this.desk = desk;
        this.words = words;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID record) {
        var listed = read.handle(new ReadOfRecord.OfRecord(record));
        return new ModelAndView("activity/record", "page", RecordPage.of(listed, words, desk.today()));
    }

    @GetMapping("/{activity}")
    ModelAndView form(@PathVariable UUID record, @PathVariable UUID activity) {
        var asked = read.handle(new ReadOfRecord.ToEnrol(record, activity));
        var form = new DeskForm(Map.of("id", UUID.randomUUID().toString(), "contact", asked.contact()));
        return form(asked, form, FormErrors.NONE);
    }

    private ModelAndView form(ReadOfRecord.Form asked, DeskForm typed, FormErrors errors) {
        String body = directory
                .organisation(asked.activity().organisation())
                .map(Directory.Organisation::name)
                .orElse("");
        var view = new ModelAndView(
                "activity/enrol", "page", RecordPage.form(asked, words, body, desk.today(), typed, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/{activity}")
    ModelAndView enrol(
            @PathVariable UUID record,
            @PathVariable UUID activity,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var asked = read.handle(new ReadOfRecord.ToEnrol(record, activity));
        var form = new DeskForm(typed);
        var errors = form.recordErrors();
        if (errors.any()) {
            return form(asked, form, errors);
        }
        return switch (enrol.handle(form.fromRecord(record, activity))) {
            case Result.Refused<UUID, Refusal>(var why) -> form(asked, form, PeopleController.words(why, ""));
            case Result.Done<UUID, Refusal>(var made) -> {
                var state = enrolments
                        .handle(new ReadEnrolments.One(made))
                        .enrolment()
                        .state();
                flash.addFlashAttribute("notice", t("activity.notice." + state));
                yield new ModelAndView("redirect:" + ReadOfRecord.href(record));
            }
        };
    }
}
