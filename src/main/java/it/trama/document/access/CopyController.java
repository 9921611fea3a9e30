package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The copy that a person asks for: asked, reviewed, delivered. */
@Controller
@RequestMapping("/cartelle/{record}/documenti/copia")
class CopyController {

    private final ShowRequests show;
    private final RegisterRequest register;
    private final OpenCopy open;
    private final ReviewCopy review;
    private final Clock clock;

    CopyController(ShowRequests show, RegisterRequest register, OpenCopy open, ReviewCopy review, Clock clock) {
        this.show = show;
        this.register = register;
        this.open = open;
        this.review = review;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID record) {
        return list(show.handle(record), RequestForm.blank(Formats.date(LocalDate.now(clock))), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView ask(@PathVariable UUID record, @ModelAttribute RequestForm form, RedirectAttributes after) {
        var shown = show.handle(record);
        FormErrors errors = form.errors(shown.mayAsk(), LocalDate.now(clock));
        if (errors.any()) {
            return list(shown, form, errors);
        }
        register.handle(form.toCommand(record));
        after.addFlashAttribute("notice", t("document.access.registered"));
        return new ModelAndView("redirect:/cartelle/" + record + "/documenti/copia/" + form.id());
    }

    private ModelAndView list(ShowRequests.Shown shown, RequestForm form, FormErrors errors) {
        return view("document/copies", CopiesPage.of(shown, form, errors, LocalDate.now(clock)), errors);
    }

    @GetMapping("/{id}")
    ModelAndView review(@PathVariable UUID record, @PathVariable UUID id) {
        return view("document/review", ReviewPage.of(open.handle(record, id), FormErrors.NONE), FormErrors.NONE);
    }

    @PostMapping("/{id}")
    ModelAndView decide(
            @PathVariable UUID record,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes after) {
        var opened = open.handle(record, id);
        var form = new MaskForm(typed);
        FormErrors errors = form.errors(opened);
        if (errors.any()) {
            return view("document/review", ReviewPage.of(opened, errors), errors);
        }
        review.handle(opened, form.decided(opened), form.leftOut(opened));
        after.addFlashAttribute("notice", t("document.access.decided"));
        return new ModelAndView("redirect:/cartelle/" + record + "/documenti/copia/" + id);
    }

    private static ModelAndView view(String name, Object page, FormErrors errors) {
        var view = new ModelAndView(name, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
