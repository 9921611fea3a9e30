package it.trama.agenda.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MeetingController {

    private final ShowMeetings list;
    private final BeginMeeting begin;
    private final ShowMeeting show;
    private final AddPoint add;
    private final Clock clock;

    MeetingController(ShowMeetings list, BeginMeeting begin, ShowMeeting show, AddPoint add, Clock clock) {
        this.list = list;
        this.begin = begin;
        this.show = show;
        this.add = add;
        this.clock = clock;
    }

    @GetMapping("/riunioni")
    ModelAndView list() {
        return list(MeetingForm.blank(Formats.date(LocalDate.now(clock))), FormErrors.NONE);
    }

    @PostMapping("/riunioni")
    ModelAndView begin(@ModelAttribute MeetingForm form) {
        FormErrors errors = form.errors();
        return errors.any()
                ? list(form, errors)
                : new ModelAndView("redirect:/riunioni/" + begin.handle(form.toCommand()));
    }

    @GetMapping("/riunioni/{meeting}")
    ModelAndView page(@PathVariable UUID meeting) {
        return new ModelAndView("agenda/meeting", "page", MeetingPage.of(show.handle(meeting), FormErrors.NONE));
    }

    @PostMapping("/riunioni/{meeting}/punti")
    ModelAndView add(
            @PathVariable UUID meeting, @RequestParam UUID id, @RequestParam String number, RedirectAttributes flash) {
        if (add.handle(new AddPoint.Command(id, meeting, Inputs.text(number)))) {
            flash.addFlashAttribute("notice", t("agenda.meeting.added"));
            return new ModelAndView("redirect:/riunioni/" + meeting);
        }
        var errors = FormErrors.at("number", t("agenda.meeting.noSuchRecord"));
        var view = new ModelAndView("agenda/meeting", "page", MeetingPage.of(show.handle(meeting), errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView list(MeetingForm form, FormErrors errors) {
        var view = new ModelAndView("agenda/meetings", "page", MeetingsPage.of(list.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
