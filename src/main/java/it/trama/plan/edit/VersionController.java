package it.trama.plan.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.edit.Versions.Version;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(VersionController.HOME)
class VersionController {

    static final String HOME = "/piano/versioni";

    private final ReadDrafts read;
    private final WorkOnVersion work;
    private final EditPages pages;
    private final PlanDesk desk;

    VersionController(ReadDrafts read, WorkOnVersion work, EditPages pages, PlanDesk desk) {
        this.read = read;
        this.work = work;
        this.pages = pages;
        this.desk = desk;
    }

    static String href(UUID version) {
        return HOME + "/" + version;
    }

    @GetMapping
    ModelAndView list() {
        var all = read.handle();
        Set<String> begun = all.versions().stream().map(Version::cycle).collect(Collectors.toSet());
        var page = new VersionPage.Index(
                desk.tabs("versions"),
                all.versions().stream().map(VersionController::line).toList(),
                all.cycles().stream()
                        .filter(cycle -> desk.writes() && !cycle.approved() && !begun.contains(cycle.code()))
                        .map(VersionController::first)
                        .toList());
        return new ModelAndView("plan/versions", "page", page);
    }

    private static VersionPage.Cycle first(Cycle cycle) {
        return new VersionPage.Cycle(
                cycle.code(), cycle.title(), UUID.randomUUID().toString());
    }

    private static VersionPage.Line line(Version version) {
        return new VersionPage.Line(title(version), href(version.id()), version.cycle(), badge(version), deed(version));
    }

    private static String title(Version version) {
        return t("plan.version.name", version.number(), version.title());
    }

    private static VersionPage.Badge badge(Version version) {
        return new VersionPage.Badge(
                t("plan.state." + version.state()), version.state().equals("APPROVED") ? "t-badge-ok" : "");
    }

    private static String deed(Version version) {
        Deed deed = version.deed();
        return deed == null
                ? ""
                : t("plan.version.deed." + version.state(), deed.body(), deed.number(), Formats.longDate(deed.day()));
    }

    /** Opened where the plan is edited. */
    @PostMapping("/{cycle}/nuova")
    ModelAndView open(@PathVariable String cycle, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        PlanDesk.only(desk.writes());
        var form = new EditForm(typed);
        FormErrors errors = form.ofVersion();
        if (errors.any()) {
            var wrong = form.typed(errors);
            return wrong.view("plan/edit", pages.page(read.handle(cycle), wrong));
        }
        UUID id = work.handle(form.open(cycle));
        after.addFlashAttribute("notice", t("plan.version.opened"));
        return new ModelAndView("redirect:" + href(id));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var diff = read.handle(id);
        Version version = diff.version();
        var page = new VersionPage(
                new VersionPage.Head(
                        id.toString(), title(version), badge(version), deed(version), desk.tabs("versions")),
                version.reason(),
                diff.changes().stream().map(VersionController::change).toList(),
                new VersionPage.Can(
                        desk.writes()
                                && version.draft()
                                && (diff.first() || !diff.changes().isEmpty()),
                        desk.writes() && version.proposed(),
                        desk.writes() && version.draft() ? EditPages.HOME + "?ciclo=" + version.cycle() : "",
                        t(diff.first() ? "plan.version.whole" : "plan.version.none")));
        return new ModelAndView("plan/version", "page", page);
    }

    private static VersionPage.Change change(Drafts.Changed changed) {
        String was = changed.was();
        String what =
                was == null ? "new" : changed.retired() ? "retired" : was.equals(changed.title()) ? "moved" : "changed";
        return new VersionPage.Change(
                PlanItem.number(changed.code()),
                t("plan.version.what." + what),
                t("plan.area." + changed.area()),
                changed.title(),
                was == null || was.equals(changed.title()) ? "" : was);
    }

    @PostMapping("/{id}/proposta")
    ModelAndView propose(@PathVariable UUID id, RedirectAttributes after) {
        return after(work.handle(new WorkOnVersion.Propose(id, false)), id, "plan.version.proposed", after);
    }

    @PostMapping("/{id}/ritiro")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes after) {
        return after(work.handle(new WorkOnVersion.Propose(id, true)), id, "plan.version.withdrawn", after);
    }

    private static ModelAndView after(boolean done, UUID id, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(done ? notice : "plan.version.decided"));
        return new ModelAndView("redirect:" + href(id));
    }
}
