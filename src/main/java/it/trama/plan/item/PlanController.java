package it.trama.plan.item;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItemSection;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PlanController {

    private final ReadPlan plan;
    private final ReadItem one;
    private final ObjectProvider<PlanItemSection> sections;
    private final PlanDesk desk;

    PlanController(ReadPlan plan, ReadItem one, ObjectProvider<PlanItemSection> sections, PlanDesk desk) {
        this.plan = plan;
        this.one = one;
        this.sections = sections;
        this.desk = desk;
    }

    @GetMapping("/piano")
    ModelAndView document(
            @RequestParam(name = "ciclo", defaultValue = "") String cycle,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "tipo", defaultValue = "") String kind,
            @RequestParam(name = "testo", defaultValue = "") String text) {
        var filter = new PlanFilter(area, kind, Inputs.text(text));
        ReadPlan.Read read = plan.handle(cycle);
        List<PlanItem> all = read.items();
        var areas = new PlanTree(all).areas(filter);
        int shown = areas.stream().mapToInt(PlanPage.Area::count).sum();
        var choices = new PlanPage.Choices(
                options(all, PlanItem::area, "plan.area."),
                options(all, PlanItem::kind, "plan.kind."),
                filter.area(),
                filter.kind(),
                filter.text());
        var page = new PlanPage(
                areas,
                new PlanPage.Counts(shown, all.size(), filter.any()),
                choices,
                cycles(read),
                outcomes(read.outcomes()),
                desk.tabs("document"));
        return new ModelAndView("plan/list", "page", page);
    }

    private static PlanPage.Cycles cycles(ReadPlan.Read read) {
        Cycle cycle = read.cycle();
        return new PlanPage.Cycles(
                read.cycles().stream().map(c -> new Option(c.code(), c.title())).toList(),
                cycle == null ? "" : cycle.code(),
                cycle == null ? t("plan.title") : cycle.title(),
                cycle == null || !cycle.approved() ? "" : t("plan.approvedOn", Formats.longDate(cycle.approvedOn())));
    }

    private static List<PlanPage.Outcome> outcomes(List<Items.Outcome> outcomes) {
        return outcomes.stream()
                .map(o -> new PlanPage.Outcome(
                        o.code(), t("plan.area." + o.area()), o.objective(), o.outcome(), o.section()))
                .toList();
    }

    private static List<Option> options(List<PlanItem> all, Function<PlanItem, String> value, String texts) {
        return all.stream()
                .map(value)
                .distinct()
                .map(code -> new Option(code, t(texts + code)))
                .toList();
    }

    @GetMapping("/piano/{code}")
    ModelAndView item(@PathVariable String code) {
        ReadItem.Placed placed = one.handle(code);
        List<PlanItem> all = placed.items();
        PlanItem item = placed.item();
        var tree = new PlanTree(all);
        var facts = new ItemPage.Facts(
                item.code(),
                t("plan.kind." + item.kind()),
                t("plan.area." + item.area()),
                "/piano?area=" + item.area(),
                item.section());
        var page = new ItemPage(
                t("plan.item.heading", item.code(), t("plan.kind." + item.kind())),
                item.title(),
                facts,
                tree.ancestors(item).stream()
                        .map(above -> new Crumb(PlanItems.label(above), PlanTree.href(above.code())))
                        .toList(),
                tree.under(item),
                placed.retired() ? t("plan.item.retired") : "",
                sections(tree.branch(item)));
        return new ModelAndView("plan/item", "page", page);
    }

    private List<PlanItemSection.Section> sections(List<PlanItem> branch) {
        return sections.stream()
                .sorted(Comparator.comparingInt(PlanItemSection::order))
                .flatMap(section -> section.of(branch, desk.actor()).stream())
                .toList();
    }
}
