package it.trama.casefile.caseload;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.trust.CurrentActor;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CoverController {

    private final ListCovers list;
    private final CoverColleague cover;
    private final EndCover end;
    private final CurrentActor actors;

    CoverController(ListCovers list, CoverColleague cover, EndCover end, CurrentActor actors) {
        this.list = list;
        this.cover = cover;
        this.end = end;
        this.actors = actors;
    }

    @GetMapping("/sostituzioni")
    ModelAndView page() {
        return page(CoverForm.blank(actors.actor().user()), FormErrors.NONE);
    }

    @PostMapping("/sostituzioni")
    ModelAndView begin(@ModelAttribute CoverForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(form, errors);
        }
        return switch (cover.handle(form.toCommand())) {
            case Done(var count) -> {
                flash.addFlashAttribute("notice", t("casefile.cover.done", count));
                yield new ModelAndView("redirect:/sostituzioni");
            }
            case Refused(var refusal) -> page(form, FormErrors.whole(t("casefile.cover.refused." + refusal)));
        };
    }

    @PostMapping("/sostituzioni/{cover}/fine")
    String end(@PathVariable UUID cover, RedirectAttributes flash) {
        end.handle(cover);
        flash.addFlashAttribute("notice", t("casefile.cover.ended"));
        return "redirect:/sostituzioni";
    }

    private ModelAndView page(CoverForm form, FormErrors errors) {
        var view = new ModelAndView("casefile/covers", "page", CoversPage.of(list.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
