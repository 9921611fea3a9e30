package it.trama.plan.folio;

import static it.trama.plan.folio.FolioPages.typed;
import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanGuidelines;
import it.trama.plan.Typed;
import it.trama.plan.folio.WorkOnFolio.Changed;
import it.trama.plan.folio.WorkOnFolio.Known;
import it.trama.plan.folio.WorkOnFolio.Read;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
@RequestMapping("/piano/{code}/scheda")
class FolioController {

    private final WorkOnFolio work;
    private final FolioPages pages;
    private final Norms norms;
    private final PlanGuidelines guidelines;
    private final PlanDesk desk;

    FolioController(WorkOnFolio work, FolioPages pages, Norms norms, PlanGuidelines guidelines, PlanDesk desk) {
        this.work = work;
        this.pages = pages;
        this.norms = norms;
        this.guidelines = guidelines;
        this.desk = desk;
    }

    private static String home(String code) {
        return "/piano/" + code + "/scheda";
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return show(code, Typed.NOTHING);
    }

    private ModelAndView show(String code, Typed typed) {
        return typed.view("plan/folio", pages.page(work.handle(code), typed));
    }

    @GetMapping("/modifica")
    ModelAndView edit(@PathVariable String code) {
        PlanDesk.only(desk.writes());
        Read read = work.handle(code);
        return Typed.NOTHING.view("plan/editfolio", pages.edit(read, read.folio(), Typed.NOTHING));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new FolioForm(typed);
        Read read = work.handle(code);
        FormErrors errors = form.errors(read.known(), norms, guidelines);
        if (errors.any()) {
            Typed wrong = form.typed(errors);
            Folio shown = errors.of("lead") == null && errors.of("partners") == null
                    ? form.folio(code, read.known())
                    : read.folio();
            return wrong.view("plan/editfolio", pages.edit(read, shown, wrong));
        }
        Folio mine = form.folio(code, read.known());
        return switch (work.handle(mine)) {
            case Refused(Changed theirs) -> conflict(mine, theirs, read.known());
            case Done(String _) -> done(after, "plan.folio.saved", code);
        };
    }

    private static ModelAndView conflict(Folio mine, Changed saved, Known known) {
        Folio theirs = saved.theirs();
        Conflict.Builder who = rests(who(mine, theirs, known), mine.links(), theirs.links());
        return who.text("beneficiaries", t("plan.folio.beneficiaries"), mine.beneficiaries(), theirs.beneficiaries())
                .line(
                        "from",
                        t("plan.folio.from"),
                        typed(mine.when().from()),
                        typed(theirs.when().from()))
                .line(
                        "to",
                        t("plan.folio.to"),
                        typed(mine.when().to()),
                        typed(theirs.when().to()))
                .savedBy(saved.by(), saved.at())
                .view();
    }

    private static Conflict.Builder rests(Conflict.Builder conflict, Folio.Links mine, Folio.Links theirs) {
        return conflict.choices("norms", t("plan.folio.norms"), mine.norms(), theirs.norms(), n -> n)
                .choices("guidelines", t("plan.folio.guidelines"), mine.guidelines(), theirs.guidelines(), g -> g)
                .choices("outcomes", t("plan.folio.outcomes"), mine.outcomes(), theirs.outcomes(), o -> o);
    }

    private static Conflict.Builder who(Folio mine, Folio theirs, Known known) {
        UnaryOperator<String> body = id -> FolioPages.body(known, id);
        List<String> here = List.of(mine.where().territory());
        List<String> there = List.of(theirs.where().territory());
        return Conflict.of(home(mine.item()), home(mine.item()))
                .keep("version", theirs.version())
                .choices("lead", t("plan.folio.lead"), lead(mine), lead(theirs), body)
                .choices("partners", t("plan.folio.partners"), partners(mine), partners(theirs), body)
                .choices("territory", t("plan.folio.territory"), here, there, code -> t("plan.territory." + code))
                .choices(
                        "places",
                        t("plan.folio.places"),
                        mine.where().places(),
                        theirs.where().places(),
                        p -> p);
    }

    private static List<String> lead(Folio folio) {
        return Optional.ofNullable(folio.who().lead())
                .map(UUID::toString)
                .map(List::of)
                .orElse(List.of());
    }

    private static List<String> partners(Folio folio) {
        return folio.who().partners().stream().map(UUID::toString).toList();
    }

    @PostMapping("/tappe")
    ModelAndView add(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new FolioForm(typed);
        FormErrors errors = form.ofMilestone();
        if (errors.any()) {
            return show(code, form.typed(errors));
        }
        work.handle(new WorkOnFolio.Add(code, form.milestone()));
        return done(after, "plan.milestone.added", code);
    }

    @PostMapping("/tappe/{id}")
    ModelAndView reach(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(name = "reached", defaultValue = "true") boolean reached,
            RedirectAttributes after) {
        work.handle(new WorkOnFolio.Reach(code, id, reached));
        return done(after, reached ? "plan.milestone.done" : "plan.milestone.undone", code);
    }

    private static ModelAndView done(RedirectAttributes after, String notice, String code) {
        after.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + home(code));
    }
}
