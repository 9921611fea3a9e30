package it.trama.workshop.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.web.FormErrors;
import it.trama.workshop.Desk;
import it.trama.workshop.meeting.KeepMeetings.Ask;
import it.trama.workshop.meeting.MeetingPage.Typed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A meeting moves to another day, and goes into one's own calendar. */
@Controller
@RequestMapping("/tavoli/{id}/incontri/{meeting}")
class MoveController {

    private final KeepMeetings meetings;
    private final Desk desk;

    MoveController(KeepMeetings meetings, Desk desk) {
        this.meetings = meetings;
        this.desk = desk;
    }

    @PostMapping("/spostamento")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new MeetingForm(typed);
        FormErrors errors = form.ofMove(desk.today());
        var ask = new Ask(id, meeting);
        if (errors.any()) {
            return wrong(ask, new Typed(typed, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!meetings.handle(
                new KeepMeetings.Move(form.at(id, meeting), form.seen(), form.notice(), form.of("note")))) {
            return wrong(
                    ask, new Typed(Map.of(), FormErrors.whole(t("workshop.meeting.error.moved"))), HttpStatus.CONFLICT);
        }
        after.addFlashAttribute("notice", t("workshop.meeting.moved"));
        return new ModelAndView("redirect:/tavoli/" + id + "/incontri/" + meeting);
    }

    private ModelAndView wrong(Ask ask, Typed typed, HttpStatus status) {
        var view = new ModelAndView("workshop/meeting", "page", MeetingPages.of(meetings.handle(ask), typed));
        view.setStatus(status);
        return view;
    }

    @GetMapping("/incontro.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, @PathVariable UUID meeting) {
        CalendarFile file = meetings.handle(new KeepMeetings.ForCalendar(new Ask(id, meeting)));
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename("incontro.ics").build()))
                .contentType(CalendarFile.TYPE)
                .body(file.text(desk.now().toInstant()).getBytes(StandardCharsets.UTF_8));
    }
}
