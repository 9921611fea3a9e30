package it.trama.admission.applying;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.applying.PathWork.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One application: seen, printed, completed. */
@Controller
class ApplicationController {

    private final ReadApplications read;
    private final PathWork work;
    private final ApplicationPages pages;

    ApplicationController(ReadApplications read, PathWork work, ApplicationPages pages) {
        this.read = read;
        this.work = work;
        this.pages = pages;
    }

    @GetMapping("/liste-d-attesa/domande/{application}")
    ModelAndView one(@PathVariable UUID application) {
        return view(application, new ApplicationPage.Typed(Map.of(), FormErrors.NONE));
    }

    private ModelAndView view(UUID application, ApplicationPage.Typed typed) {
        var shown = read.handle(new ReadApplications.One(application));
        var view = new ModelAndView("admission/application", "page", pages.page(shown, typed));
        if (typed.errors().any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/liste-d-attesa/domande/{application}/passi")
    ModelAndView step(
            @PathVariable UUID application,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> actors,
            RedirectAttributes after) {
        var command = new PathWork.Do(
                Inputs.id(typed.get("id")).orElseThrow(NotFound::new),
                application,
                Inputs.text(typed.get("step")),
                Inputs.text(typed.get("text")),
                Inputs.text(typed.get("level")),
                Inputs.id(typed.get("sheet")),
                actors);
        return switch (work.handle(command)) {
            case Result.Refused(Refusal why) ->
                view(
                        application,
                        new ApplicationPage.Typed(
                                typed,
                                FormErrors.at(
                                        why == Refusal.ORDER ? "" : why.name().toLowerCase(java.util.Locale.ROOT),
                                        t("admission.step.refused." + why))));
            case Result.Done(UUID id) -> back(id, t("admission.step.kept"), after);
        };
    }

    @PostMapping("/liste-d-attesa/domande/{application}/documenti")
    ModelAndView documents(
            @PathVariable UUID application,
            @RequestParam(name = "documents", defaultValue = "") List<String> documents,
            RedirectAttributes after) {
        work.handle(new PathWork.Bring(application, Set.copyOf(documents)));
        return back(application, t("admission.documents.kept"), after);
    }

    @PostMapping("/liste-d-attesa/domande/{application}/fatti")
    ModelAndView readAnew(@PathVariable UUID application, RedirectAttributes after) {
        int changed = work.handle(new PathWork.ReadAnew(application));
        return back(application, t("admission.facts.read", changed), after);
    }

    private static ModelAndView back(UUID application, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/liste-d-attesa/domande/" + application);
    }
}
