package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AbsenceController {

    private final NoteAbsence note;
    private final OpenTogether together;

    AbsenceController(NoteAbsence note, OpenTogether together) {
        this.note = note;
        this.together = together;
    }

    @PostMapping("/valutazioni/{sheet}/assenze/{user}")
    ModelAndView note(
            @PathVariable UUID sheet,
            @PathVariable UUID user,
            @RequestParam String leftOn,
            @RequestParam String why,
            RedirectAttributes after) {
        Optional<LocalDate> day = Inputs.date(leftOn);
        if (day.isEmpty()) {
            return again(sheet, FormErrors.at("leftOn", t("assessment.absence.dayMissing")));
        }
        if (Inputs.text(why).isEmpty()) {
            return again(sheet, FormErrors.at("why", t("assessment.absence.whyMissing")));
        }
        return switch (note.handle(new NoteAbsence.Command(sheet, user, day.get(), Inputs.text(why)))) {
            case Done(var _) -> {
                after.addFlashAttribute("notice", t("assessment.absence.noted"));
                yield new ModelAndView("redirect:/valutazioni/" + sheet + "/insieme");
            }
            case Refused(var reason) -> again(sheet, FormErrors.whole(t("assessment.absence.refused." + reason)));
        };
    }

    private ModelAndView again(UUID sheet, FormErrors errors) {
        var view = new ModelAndView("assessment/together", "page", TogetherPage.of(together.handle(sheet), errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
