package it.trama.workshop.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.workshop.meeting.KeepMeetings.Ask;
import it.trama.workshop.meeting.MeetingPage.Typed;
import it.trama.workshop.meeting.MeetingRows.Notes;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/tavoli/{id}/incontri")
class MeetingController {

    private final KeepMeetings meetings;
    private final PdfPrinter printer;

    MeetingController(KeepMeetings meetings, PdfPrinter printer) {
        this.meetings = meetings;
        this.printer = printer;
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID id) {
        return list(id, Typed.NOTHING);
    }

    private ModelAndView list(UUID id, Typed typed) {
        return answer("workshop/meetings", MeetingPages.index(meetings.handle(id), typed), typed);
    }

    private static ModelAndView answer(String template, Object page, Typed typed) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView call(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new MeetingForm(typed);
        FormErrors errors = form.ofCall();
        if (errors.any()) {
            return list(id, new Typed(typed, errors));
        }
        var called = form.called(id);
        meetings.handle(new KeepMeetings.Call(called, !form.of("tell").isEmpty()));
        return back(new Ask(id, called.id()), "workshop.meeting.called", after);
    }

    private static ModelAndView back(Ask ask, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(said));
        return new ModelAndView("redirect:/tavoli/" + ask.group() + "/incontri/" + ask.meeting());
    }

    @GetMapping("/{meeting}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID meeting) {
        return show(new Ask(id, meeting), Typed.NOTHING);
    }

    private ModelAndView show(Ask ask, Typed typed) {
        return answer("workshop/meeting", MeetingPages.of(meetings.handle(ask), typed), typed);
    }

    @PostMapping("/{meeting}/annullamento")
    ModelAndView callOff(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var ask = new Ask(id, meeting);
        var form = new MeetingForm(typed);
        String why = form.of("why");
        if (why.isEmpty()) {
            return show(ask, new Typed(typed, FormErrors.at("why", t("workshop.meeting.error.why"))));
        }
        meetings.handle(new KeepMeetings.CallOff(ask, why, form.notice()));
        return back(ask, "workshop.meeting.wasCalledOff", after);
    }

    @PostMapping("/{meeting}/presenze")
    ModelAndView attendance(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var ask = new Ask(id, meeting);
        meetings.handle(new KeepMeetings.Attendance(ask, new MeetingForm(typed).states()));
        return back(ask, "workshop.meeting.attended", after);
    }

    @PostMapping("/{meeting}/note")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var ask = new Ask(id, meeting);
        var form = new MeetingForm(typed);
        return switch (meetings.handle(
                new KeepMeetings.Write(ask, form.of("notes"), form.of("decisions"), form.version()))) {
            case Done(UUID _) -> back(ask, "workshop.meeting.written", after);
            case Refused(Notes theirs) -> conflict(ask, form, theirs);
        };
    }

    private ModelAndView conflict(Ask ask, MeetingForm mine, Notes theirs) {
        String home = "/tavoli/" + ask.group() + "/incontri/" + ask.meeting();
        OffsetDateTime at = Objects.requireNonNull(theirs.savedAt());
        return Conflict.of(home + "/note", home)
                .keep("version", theirs.version())
                .text("notes", t("workshop.meeting.notes"), mine.of("notes"), theirs.notes())
                .text("decisions", t("workshop.meeting.decisions"), mine.of("decisions"), theirs.decisions())
                .savedBy(meetings.handle(ask).savedBy(), at.toInstant())
                .view();
    }

    /** Printed from what was noted; for who takes part. */
    @GetMapping("/{meeting}/verbale.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id, @PathVariable UUID meeting) {
        var shown = meetings.handle(new Ask(id, meeting));
        if (!shown.inside()) {
            throw new NotFound();
        }
        String name = "verbale-" + shown.meeting().heldOn() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printer.print("workshop/minutes-document", MeetingPages.of(shown, Typed.NOTHING)));
    }
}
