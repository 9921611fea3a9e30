package it.trama.plan.item;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanCycles.Cycle;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanGuidelines;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItemSection;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final PlanGuidelines guidelines;
    private final PlanDesk desk;

    PlanController(
            ReadPlan plan,
            ReadItem one,
            ObjectProvider<PlanItemSection> sections,
            PlanGuidelines guidelines,
            PlanDesk desk) {
        this.plan = plan;
        this.one = one;
        this.sections = sections;
        this.guidelines = guidelines;
        this.desk = desk;
    }

    @GetMapping("/piano")
    ModelAndView document(
            @RequestParam(name = "ciclo", defaultValue = "") String cycle,
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "tipo", defaultValue = "") String kind,
            @RequestParam(name = "indirizzo", defaultValue = "") String guideline,
            @RequestParam(name = "testo", defaultValue = "") String text) {
        ReadPlan.Read read = plan.handle(cycle);
        var filter = new PlanFilter(area, kind, Inputs.text(text), answering(read, guideline));
        List<PlanItem> all = read.items();
        var areas = new PlanTree(all).areas(filter);
        int shown = areas.stream().mapToInt(PlanPage.Area::count).sum();
        var page = new PlanPage(
                areas,
                new PlanPage.Counts(shown, all.size(), filter.any()),
                choices(read, filter),
                cycles(read),
                outcomes(read),
                desk.tabs("document"));
        return new ModelAndView("plan/list", "page", page);
    }

    private PlanPage.Choices choices(ReadPlan.Read read, PlanFilter filter) {
        var wanted = new PlanPage.Wanted(
                filter.area(), filter.kind(), filter.text(), filter.answering().code());
        return new PlanPage.Choices(
                options(read.items(), PlanItem::area, "plan.area."),
                options(read.items(), PlanItem::kind, "plan.kind."),
                guidelines(read),
                wanted);
    }

    private static PlanPage.Cycles cycles(ReadPlan.Read read) {
        Cycle cycle = read.cycle();
        return new PlanPage.Cycles(
                read.cycles().stream().map(c -> new Option(c.code(), c.title())).toList(),
                cycle == null ? "" : cycle.code(),
                cycle == null ? t("plan.title") : cycle.title(),
                cycle == null || !cycle.approved() ? "" : t("plan.approvedOn", Formats.longDate(cycle.approvedOn())));
    }

    private static PlanFilter.Answering answering(ReadPlan.Read read, String guideline) {
        return new PlanFilter.Answering(
                guideline,
                read.links().guidelines().stream()
                        .filter(link -> link.target().equals(guideline))
                        .map(Items.Link::item)
                        .collect(Collectors.toSet()));
    }

    /** Those that something of the cycle answers to. */
    private List<Option> guidelines(ReadPlan.Read read) {
        Set<String> here = read.items().stream().map(PlanItem::code).collect(Collectors.toSet());
        Set<String> used = read.links().guidelines().stream()
                .filter(link -> here.contains(link.item()))
                .map(Items.Link::target)
                .collect(Collectors.toSet());
        return guidelines.all().stream()
                .filter(one -> used.contains(one.code()))
                .map(one -> new Option(one.code(), one.label()))
                .toList();
    }

    private static List<PlanPage.Outcome> outcomes(ReadPlan.Read read) {
        return read.outcomes().stream()
                .map(o -> new PlanPage.Outcome(
                        o.code(),
                        t("plan.area." + o.area()),
                        o.objective(),
                        o.outcome(),
                        o.section(),
                        read.links().outcomes().stream()
                                .filter(link -> link.target().equals(o.code()))
                                .map(link -> new Crumb(PlanItem.number(link.item()), PlanTree.href(link.item())))
                                .toList()))
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
                t("plan.item.heading", item.number(), t("plan.kind." + item.kind())),
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
