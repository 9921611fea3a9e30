package it.trama.workshop.contribution;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanItem;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.workshop.contribution.BenchPage.Typed;
import it.trama.workshop.contribution.WorkOnContributions.Command;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/tavoli/{id}/contributi")
class BenchController {

    private final WorkOnContributions work;

    BenchController(WorkOnContributions work) {
        this.work = work;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return show(id, Typed.NOTHING);
    }

    private ModelAndView show(UUID id, Typed typed) {
        var view = new ModelAndView("workshop/bench", "page", BenchPages.of(work.handle(id), typed));
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static BenchForm form(MultiValueMap<String, String> typed) {
        return new BenchForm(typed.toSingleValueMap(), typed.getOrDefault("marked", List.of()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = form(typed);
        FormErrors errors = form.ofText();
        if (errors.any()) {
            return show(id, new Typed(form.typed(), List.of(), errors));
        }
        work.handle(form.added(id));
        return back(id, "workshop.contribution.added", after);
    }

    private static ModelAndView back(UUID id, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(said));
        return new ModelAndView("redirect:/tavoli/" + id + "/contributi");
    }

    @PostMapping("/insieme")
    ModelAndView gather(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = form(typed);
        FormErrors errors = form.ofGathering();
        if (errors.any()) {
            return show(id, new Typed(form.typed(), form.marked(), errors));
        }
        return done(form.gathering(id), "workshop.bench.gathered", after);
    }

    private ModelAndView done(Command command, String said, RedirectAttributes after) {
        work.handle(command);
        return back(command.group(), said, after);
    }

    @PostMapping("/annulla")
    ModelAndView undo(@PathVariable UUID id, RedirectAttributes after) {
        return done(new WorkOnContributions.Undo(id), "workshop.bench.undone", after);
    }

    @PostMapping("/gruppi/{cluster}")
    ModelAndView describe(
            @PathVariable UUID id,
            @PathVariable UUID cluster,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes after) {
        var form = form(typed);
        if (form.of("name").isEmpty()) {
            return show(id, new Typed(form.typed(), List.of(), FormErrors.whole(t("workshop.bench.error.title"))));
        }
        return done(
                new WorkOnContributions.Describe(id, cluster, form.of("name"), form.of("summary")),
                "workshop.saved",
                after);
    }

    @PostMapping("/gruppi/{cluster}/scioglimento")
    ModelAndView dissolve(
            @PathVariable UUID id,
            @PathVariable UUID cluster,
            @RequestParam(name = "act", defaultValue = "") String act,
            RedirectAttributes after) {
        var command = new WorkOnContributions.Dissolve(id, Inputs.id(act).orElseGet(UUID::randomUUID), cluster);
        return done(command, "workshop.bench.dissolved", after);
    }

    @PostMapping("/piano")
    ModelAndView feed(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var form = form(typed);
        var codes = work.handle(id).items().stream().map(PlanItem::code).toList();
        FormErrors errors = form.ofFeeding(codes);
        if (errors.any()) {
            return show(id, new Typed(form.typed(), List.of(), errors));
        }
        return done(new WorkOnContributions.Feed(id, form.fed()), "workshop.bench.fed", after);
    }

    @PostMapping("/piano/{fed}/togli")
    ModelAndView unfeed(@PathVariable UUID id, @PathVariable UUID fed, RedirectAttributes after) {
        return done(new WorkOnContributions.Unfeed(id, fed), "workshop.bench.unfed", after);
    }
}
