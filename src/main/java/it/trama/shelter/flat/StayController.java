package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.flat.Flat.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/accoglienza/alloggi/soggiorni/{stay}")
class StayController {

    /** The form that was sent, if it is to be shown again. */
    private record Sent(
            @Nullable StepForm step,
            @Nullable ReviewForm review,
            @Nullable EndForm end) {

        static final Sent NOTHING = new Sent(null, null, null);
    }

    private final ReadFlats read;
    private final KeepFlats keep;
    private final ShelterDesk desk;

    StayController(ReadFlats read, KeepFlats keep, ShelterDesk desk) {
        this.read = read;
        this.keep = keep;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView stay(@PathVariable UUID stay) {
        return page(stay, Sent.NOTHING, FormErrors.NONE);
    }

    @PostMapping("/passi")
    ModelAndView step(@PathVariable UUID stay, @ModelAttribute StepForm form, RedirectAttributes flash) {
        var sent = new Sent(form, null, null);
        return switch (form.toStep(stay)) {
            case Refused(var errors) -> page(stay, sent, errors);
            case Done(var step) ->
                keep.handle(step)
                        ? back(stay, "shelter.step.saved", flash)
                        : page(stay, sent, FlatController.words(Refusal.ENDED));
        };
    }

    @PostMapping("/passi/{step}")
    ModelAndView done(
            @PathVariable UUID stay,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "true") boolean done,
            RedirectAttributes flash) {
        keep.handle(new KeepFlats.Tick(stay, step, done));
        return back(stay, done ? "shelter.step.isDone" : "shelter.step.isOpen", flash);
    }

    @PostMapping("/verifiche")
    ModelAndView review(@PathVariable UUID stay, @ModelAttribute ReviewForm form, RedirectAttributes flash) {
        var sent = new Sent(null, form, null);
        return switch (form.toReview(stay, desk.today())) {
            case Refused(var errors) -> page(stay, sent, errors);
            case Done(var review) -> answer(keep.handle(review), sent, stay, "shelter.review.saved", flash);
        };
    }

    @PostMapping("/uscita")
    ModelAndView end(@PathVariable UUID stay, @ModelAttribute EndForm form, RedirectAttributes flash) {
        var sent = new Sent(null, null, form);
        return switch (form.toEnd(stay, read.handle(stay).outcomes())) {
            case Refused(var errors) -> page(stay, sent, errors);
            case Done(var end) -> answer(keep.handle(end), sent, stay, "shelter.stay.endSaved", flash);
        };
    }

    private ModelAndView answer(
            Result<UUID, Refusal> result, Sent sent, UUID stay, String notice, RedirectAttributes flash) {
        return switch (result) {
            case Refused(var why) -> page(stay, sent, FlatController.words(why));
            case Done(var id) -> back(id, notice, flash);
        };
    }

    private static ModelAndView back(UUID stay, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + StayPage.href(stay));
    }

    private ModelAndView page(UUID stay, Sent sent, FormErrors errors) {
        ReadFlats.Shown shown = read.handle(stay);
        StepForm step = sent.step();
        ReviewForm review = sent.review();
        EndForm end = sent.end();
        var forms = new StayPage.Forms(
                step == null ? StepForm.blank() : step,
                review == null ? ReviewForm.blank(shown.stay().time().foreseenEnd()) : review,
                end == null ? EndForm.blank(shown.today()) : end);
        var view = new ModelAndView("shelter/stay", "page", StayPage.of(shown, forms, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
