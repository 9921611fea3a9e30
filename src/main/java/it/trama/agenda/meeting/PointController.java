package it.trama.agenda.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PointController {

    private final OpenPoint open;
    private final SaveMinutes save;
    private final Decide decide;
    private final SignPoint sign;

    PointController(OpenPoint open, SaveMinutes save, Decide decide, SignPoint sign) {
        this.open = open;
        this.save = save;
        this.decide = decide;
        this.sign = sign;
    }

    private static String href(UUID meeting, UUID point) {
        return "/riunioni/" + meeting + "/punti/" + point;
    }

    @GetMapping("/riunioni/{meeting}/punti/{point}")
    ModelAndView page(@PathVariable UUID meeting, @PathVariable UUID point) {
        return page(meeting, point, FormErrors.NONE);
    }

    @PostMapping("/riunioni/{meeting}/punti/{point}")
    ModelAndView save(
            @PathVariable UUID meeting,
            @PathVariable UUID point,
            @RequestParam String minutes,
            @RequestParam int version,
            RedirectAttributes flash) {
        String text = Inputs.text(minutes);
        if (save.handle(new SaveMinutes.Command(meeting, point, text, version))) {
            flash.addFlashAttribute("notice", t("agenda.meeting.minutesSaved"));
            return new ModelAndView("redirect:" + href(meeting, point));
        }
        var stored = open.handle(meeting, point).minutes();
        if (stored.entryId() != null) {
            return page(meeting, point, FormErrors.whole(t("agenda.meeting.signedAlready")));
        }
        return Conflict.of(href(meeting, point), href(meeting, point))
                .keep("version", stored.version())
                .text("minutes", t("agenda.meeting.minutes"), text, stored.minutes())
                .savedBy(stored.saved().by(), stored.saved().at().toInstant())
                .view();
    }

    @PostMapping("/riunioni/{meeting}/punti/{point}/decisioni")
    ModelAndView decide(
            @PathVariable UUID meeting,
            @PathVariable UUID point,
            @RequestParam UUID id,
            @RequestParam String what,
            @RequestParam String worker,
            @RequestParam String due) {
        var who = Inputs.id(worker);
        var day = Inputs.date(due);
        if (Inputs.text(what).isEmpty() || who.isEmpty() || day.isEmpty()) {
            return page(meeting, point, FormErrors.at("what", t("agenda.meeting.decisionMissing")));
        }
        return decide.handle(new Decide.Command(id, meeting, point, Inputs.text(what), who.get(), day.get()))
                ? new ModelAndView("redirect:" + href(meeting, point))
                : page(meeting, point, FormErrors.whole(t("agenda.meeting.signedAlready")));
    }

    @PostMapping("/riunioni/{meeting}/punti/{point}/firma")
    ModelAndView sign(@PathVariable UUID meeting, @PathVariable UUID point, RedirectAttributes flash) {
        if (!sign.handle(meeting, point)) {
            return page(meeting, point, FormErrors.at("minutes", t("agenda.meeting.minutesMissing")));
        }
        flash.addFlashAttribute("notice", t("agenda.meeting.signed"));
        return new ModelAndView("redirect:/riunioni/" + meeting);
    }

    private ModelAndView page(UUID meeting, UUID point, FormErrors errors) {
        var view = new ModelAndView("agenda/point", "page", PointPage.of(open.handle(meeting, point), errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
