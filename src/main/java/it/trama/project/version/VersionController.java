package it.trama.project.version;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.project.Project;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Amendments, their comparison, and the end of a project. */
@Controller
class VersionController {

    private final AmendProject amend;
    private final CloseProject close;
    private final CompareEditions compare;
    private final CompareEditions.Heading heading;
    private final Clock clock;

    VersionController(
            AmendProject amend,
            CloseProject close,
            CompareEditions compare,
            CompareEditions.Heading heading,
            Clock clock) {
        this.amend = amend;
        this.close = close;
        this.compare = compare;
        this.heading = heading;
        this.clock = clock;
    }

    @GetMapping("/progetti/{id}/variante")
    ModelAndView amendment(@PathVariable UUID id) {
        return step(id, "variante", Map.of("from", LocalDate.now(clock).toString()), FormErrors.NONE);
    }

    @PostMapping("/progetti/{id}/variante")
    ModelAndView amend(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        Optional<LocalDate> from = Inputs.date(typed.get("from"));
        FormErrors errors = from.isEmpty() ? FormErrors.at("from", t("project.form.date")) : FormErrors.NONE;
        if (Inputs.text(typed.get("reason")).isEmpty()) {
            errors = errors.with("reason", t("project.form.required"));
        }
        if (errors.any()) {
            return refused(id, "variante", typed, errors);
        }
        var command = new AmendProject.Command(id, from.orElseThrow(), Inputs.text(typed.get("reason")));
        return switch (amend.handle(command)) {
            case Done(UUID edition) -> new ModelAndView("redirect:/progetti/" + edition);
            case Refused(AmendProject.Refusal why) ->
                refused(id, "variante", typed, FormErrors.at("from", t("project.refusal.amend." + why)));
        };
    }

    @GetMapping("/progetti/{id}/chiusura")
    ModelAndView closing(@PathVariable UUID id) {
        return step(id, "chiusura", Map.of("day", LocalDate.now(clock).toString()), FormErrors.NONE);
    }

    @PostMapping("/progetti/{id}/chiusura")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<LocalDate> day = Inputs.date(typed.get("day"));
        FormErrors errors = day.isEmpty() ? FormErrors.at("day", t("project.form.date")) : FormErrors.NONE;
        if (Inputs.text(typed.get("outcome")).isEmpty()) {
            errors = errors.with("outcome", t("project.form.required"));
        }
        if (errors.any()) {
            return refused(id, "chiusura", typed, errors);
        }
        var command = new CloseProject.Command(id, day.orElseThrow(), Inputs.text(typed.get("outcome")));
        return switch (close.handle(command)) {
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("project.notice.closed"));
                yield new ModelAndView("redirect:/progetti/" + id);
            }
            case Refused(CloseProject.Refusal why) ->
                refused(id, "chiusura", typed, FormErrors.at("day", t("project.refusal.close." + why)));
        };
    }

    @GetMapping("/progetti/{id}/confronto")
    ModelAndView compare(@PathVariable UUID id, @RequestParam Optional<UUID> prima, @RequestParam Optional<UUID> dopo) {
        CompareEditions.Compared compared = compare.handle(id, prima, dopo);
        Project after = compared.after().edition();
        var which = new ComparisonPage.Which(
                compared.editions().stream()
                        .map(e -> new Option(
                                e.id().toString(),
                                t(
                                        "project.edition",
                                        e.named().edition(),
                                        t("project.status." + e.state().status()))))
                        .toList(),
                compared.before().edition().id().toString(),
                after.id().toString(),
                "/progetti/" + id + "/confronto");
        var page = new ComparisonPage(
                compared.header(),
                List.of(
                        new Crumb(compared.header().name(), compared.header().href()),
                        new Crumb(after.outline().title(), "/progetti/" + after.id())),
                t("project.compare.title", after.named().number()),
                which,
                after.named().reason(),
                new Comparison(compared.before().sheet(), compared.after().sheet()).parts());
        return new ModelAndView("project/comparison", "page", page);
    }

    private ModelAndView refused(UUID id, String what, Map<String, String> typed, FormErrors errors) {
        ModelAndView view = step(id, what, typed, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String reviewed(CompareEditions.Heading.Found found) {
        return found.outcome()
                .map(outcome -> t(
                        "project.close.reviewed",
                        Formats.longDate(outcome.on()),
                        outcome.goals().reached(),
                        outcome.goals().partly(),
                        outcome.goals().not(),
                        outcome.goals().open()))
                .orElse("");
    }

    private ModelAndView step(UUID id, String what, Map<String, String> typed, FormErrors errors) {
        CompareEditions.Heading.Found found = heading.handle(id);
        var crumbs = List.of(
                new Crumb(found.header().name(), found.header().href()),
                new Crumb(found.project().outline().title(), "/progetti/" + id));
        var page = new ComparisonPage.Step(
                found.header(), crumbs, "/progetti/" + id, what, reviewed(found), typed, errors);
        return new ModelAndView("project/" + (what.equals("variante") ? "amend" : "close"), "page", page);
    }
}
