package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The life of a record; standing still and going on. */
@Controller
class PathController {

    private final ShowPath show;
    private final ChangePath change;
    private final Clock clock;

    PathController(ShowPath show, ChangePath change, Clock clock) {
        this.show = show;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/percorso")
    ModelAndView show(@PathVariable UUID record) {
        return page(record, FormErrors.NONE);
    }

    private ModelAndView page(UUID record, FormErrors errors) {
        var page = PathPage.of(show.handle(record), errors, LocalDate.now(clock));
        var view = new ModelAndView("casefile/path", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/cartelle/{record}/sospensione")
    ModelAndView suspend(
            @PathVariable UUID record,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        if (Inputs.text(reason).isEmpty() || Inputs.id(id).isEmpty()) {
            return page(record, FormErrors.at("reason", t("casefile.path.reasonMissing")));
        }
        change.handle(new ChangePath.Suspend(record, Inputs.id(id).orElseThrow(), Inputs.text(reason)));
        flash.addFlashAttribute("notice", t("casefile.path.suspendedDone"));
        return new ModelAndView("redirect:" + PathTab.href(record));
    }

    @PostMapping("/cartelle/{record}/ripresa")
    String resume(@PathVariable UUID record, RedirectAttributes flash) {
        change.handle(new ChangePath.Resume(record));
        flash.addFlashAttribute("notice", t("casefile.path.resumedDone"));
        return "redirect:" + PathTab.href(record);
    }
}
