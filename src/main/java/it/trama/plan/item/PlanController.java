package it.trama.plan.item;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItemSection;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.trust.CurrentActor;
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
    private final ObjectProvider<PlanItemSection> sections;
    private final CurrentActor actors;

    PlanController(ReadPlan plan, ObjectProvider<PlanItemSection> sections, CurrentActor actors) {
        this.plan = plan;
        this.sections = sections;
        this.actors = actors;
    }

    @GetMapping("/piano")
    ModelAndView document(
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "tipo", defaultValue = "") String kind,
            @RequestParam(name = "testo", defaultValue = "") String text) {
        var filter = new PlanFilter(area, kind, Inputs.text(text));
        List<PlanItem> all = plan.handle();
        var areas = new PlanTree(all).areas(filter);
        int shown = areas.stream().mapToInt(PlanPage.Area::count).sum();
        var choices = new PlanPage.Choices(
                options(all, PlanItem::area, "plan.area."),
                options(all, PlanItem::kind, "plan.kind."),
                filter.area(),
                filter.kind(),
                filter.text());
        var page = new PlanPage(areas, new PlanPage.Counts(shown, all.size(), filter.any()), choices);
        return new ModelAndView("plan/list", "page", page);
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
        List<PlanItem> all = plan.handle();
        PlanItem item =
                all.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow(NotFound::new);
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
                sections(tree.branch(item)));
        return new ModelAndView("plan/item", "page", page);
    }

    private List<PlanItemSection.Section> sections(List<PlanItem> branch) {
        return sections.stream()
                .sorted(Comparator.comparingInt(PlanItemSection::order))
                .flatMap(section -> section.of(branch, actors.actor()).stream())
                .toList();
    }
}
