package it.trama.plan.item;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanItem;
import it.trama.plan.PlanOrder;
import it.trama.plan.item.PlanPage.Area;
import it.trama.plan.item.PlanPage.Node;
import it.trama.plan.item.PlanPage.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the items out as the document has them: areas, sections by number, items under their parents. */
final class PlanTree {

    private final Map<String, List<PlanItem>> children;
    private final List<PlanItem> all;

    PlanTree(List<PlanItem> all) {
        this.all = List.copyOf(all);
        this.children = all.stream()
                .filter(item -> item.parentCode() != null)
                .collect(Collectors.groupingBy(item -> String.valueOf(item.parentCode())));
    }

    List<PlanItem> childrenOf(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** The item first, then all that hangs under it. */
    List<PlanItem> branch(PlanItem item) {
        var branch = new ArrayList<PlanItem>();
        branch.add(item);
        childrenOf(item.code()).forEach(child -> branch.addAll(branch(child)));
        return branch;
    }

    /** From the top of the plan down to the item's parent. */
    List<PlanItem> ancestors(PlanItem item) {
        var above = new ArrayList<PlanItem>();
        Optional<PlanItem> parent = find(item.parentCode());
        while (parent.isPresent()) {
            above.addFirst(parent.get());
            parent = find(parent.get().parentCode());
        }
        return above;
    }

    private Optional<PlanItem> find(@Nullable String code) {
        return all.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    List<Area> areas(PlanFilter filter) {
        Map<String, List<PlanItem>> byArea =
                all.stream().collect(Collectors.groupingBy(PlanItem::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(area -> new Area(
                        area.getKey(),
                        t("plan.area." + area.getKey()),
                        (int) area.getValue().stream().filter(filter::accepts).count(),
                        sections(area.getValue(), filter)))
                .filter(area -> !area.sections().isEmpty())
                .toList();
    }

    private List<Section> sections(List<PlanItem> items, PlanFilter filter) {
        Map<String, List<PlanItem>> tops = items.stream()
                .filter(item -> item.parentCode() == null)
                .collect(Collectors.groupingBy(PlanItem::section, LinkedHashMap::new, Collectors.toList()));
        return tops.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PlanOrder.SECTIONS))
                .map(section -> new Section(
                        section.getKey(),
                        section.getValue().stream()
                                .flatMap(item -> node(item, filter).stream())
                                .toList()))
                .filter(section -> !section.nodes().isEmpty())
                .toList();
    }

    private Optional<Node> node(PlanItem item, PlanFilter filter) {
        List<Node> under = childrenOf(item.code()).stream()
                .flatMap(child -> node(child, filter).stream())
                .toList();
        boolean accepted = filter.accepts(item);
        if (!accepted && under.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Node(
                item.number(), href(item.code()), t("plan.kind." + item.kind()), item.title(), accepted, under));
    }

    /** What hangs under an item, as a tree. */
    List<Node> under(PlanItem item) {
        return childrenOf(item.code()).stream()
                .flatMap(child -> node(child, PlanFilter.ALL).stream())
                .toList();
    }

    static String href(String code) {
        return "/piano/" + code;
    }
}
