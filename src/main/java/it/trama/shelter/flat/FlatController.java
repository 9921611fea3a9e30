package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.shelter.flat.Flat.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/accoglienza/alloggi")
class FlatController {

    private final ReadFlats read;
    private final KeepFlats keep;

    FlatController(ReadFlats read, KeepFlats keep) {
        this.read = read;
        this.keep = keep;
    }

    @GetMapping
    ModelAndView flats() {
        return page(null, null, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute FlatForm form, RedirectAttributes flash) {
        return switch (form.toFlat()) {
            case Refused(var errors) -> page(form, null, errors);
            case Done(var flat) -> {
                keep.handle(flat);
                flash.addFlashAttribute("notice", t("shelter.flat.saved"));
                yield new ModelAndView("redirect:/accoglienza/alloggi");
            }
        };
    }

    @PostMapping("/soggiorni")
    ModelAndView begin(@ModelAttribute StayForm form, RedirectAttributes flash) {
        return switch (form.toStay()) {
            case Refused(var errors) -> page(null, form, errors);
            case Done(var stay) ->
                switch (keep.handle(stay)) {
                    case Refused(var why) -> page(null, form, words(why));
                    case Done(var id) -> {
                        flash.addFlashAttribute("notice", t("shelter.stay.saved"));
                        yield new ModelAndView("redirect:" + StayPage.href(id));
                    }
                };
        };
    }

    static FormErrors words(Refusal why) {
        return switch (why) {
            case NO_PLACE -> FormErrors.at("flat", t("shelter.refused.noPlace"));
            case TOO_LONG -> FormErrors.at("end", t("shelter.refused.longest"));
            case LIVES_IN_ONE -> FormErrors.at("guest", t("shelter.refused.livesInOne"));
            case BEFORE_IT_BEGAN -> FormErrors.whole(t("shelter.refused.before"));
            case ENDED -> FormErrors.whole(t("shelter.refused.ended"));
        };
    }

    private ModelAndView page(@Nullable FlatForm flat, @Nullable StayForm stay, FormErrors errors) {
        ReadFlats.All all = read.handle();
        var page = FlatsPage.of(
                all, flat == null ? FlatForm.blank() : flat, stay == null ? StayForm.blank(all.today()) : stay, errors);
        var view = new ModelAndView("shelter/flats", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
