package it.trama.plan.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.PlanOrder;
import it.trama.plan.Typed;
import it.trama.plan.edit.Versions.Version;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the plan out to be written on. */
@Component
class EditPages {

    static final String HOME = "/piano/modifica";

    private final PlanDesk desk;

    EditPages(PlanDesk desk) {
        this.desk = desk;
    }

    EditPage page(ReadDrafts.Draft draft, Typed typed) {
        return new EditPage(
                head(draft),
                draft.cycles().stream()
                        .map(c -> new Option(c.code(), c.title()))
                        .toList(),
                areas(draft.tree()),
                version(draft),
                typed);
    }

    private EditPage.Head head(ReadDrafts.Draft draft) {
        return new EditPage.Head(draft.cycle().code(), draft.cycle().title(), desk.tabs("edit"));
    }

    private static EditPage.Version version(ReadDrafts.Draft draft) {
        Version open = draft.open();
        boolean needed = draft.cycle().approved() && open == null;
        String closed = "";
        if (open != null && open.proposed()) {
            closed = t("plan.edit.proposed");
        } else if (needed) {
            closed = t("plan.edit.needsVersion");
        }
        return new EditPage.Version(
                closed,
                needed,
                open == null ? "" : VersionController.href(open.id()),
                UUID.randomUUID().toString());
    }

    private static List<EditPage.Area> areas(List<Node> tree) {
        Map<String, List<Node>> children = tree.stream()
                .filter(node -> node.item().parentCode() != null)
                .collect(
                        Collectors.groupingBy(node -> String.valueOf(node.item().parentCode())));
        Map<String, Map<String, List<Node>>> tops = tree.stream()
                .filter(node -> node.item().parentCode() == null)
                .collect(Collectors.groupingBy(
                        node -> node.item().area(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(node -> node.item().section(), LinkedHashMap::new, Collectors.toList())));
        return tops.entrySet().stream()
                .map(area -> new EditPage.Area(
                        area.getKey(),
                        t("plan.area." + area.getKey()),
                        area.getValue().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey(PlanOrder.SECTIONS))
                                .map(section ->
                                        new EditPage.Section(section.getKey(), rows(section.getValue(), children)))
                                .toList()))
                .toList();
    }

    private static List<EditPage.Row> rows(List<Node> beside, Map<String, List<Node>> children) {
        return IntStream.range(0, beside.size())
                .mapToObj(i -> {
                    Node node = beside.get(i);
                    return new EditPage.Row(
                            node.code(),
                            t("plan.kind." + node.item().kind()),
                            node.item().title(),
                            node.drafted(),
                            new EditPage.Moves(i > 0, i < beside.size() - 1),
                            rows(children.getOrDefault(node.code(), List.of()), children));
                })
                .toList();
    }

    /** @param under code of the parent to start with; empty: none */
    EditPage.One fresh(ReadDrafts.Draft draft, String under, Typed typed) {
        PlanItem parent = draft.tree().stream()
                .map(Node::item)
                .filter(item -> item.code().equals(under))
                .findFirst()
                .orElse(null);
        Map<String, String> stored = parent == null
                ? Map.of()
                : Map.of("parent", parent.code(), "area", parent.area(), "section", parent.section());
        return one(draft, "", stored, List.of(), typed);
    }

    EditPage.One known(ReadDrafts.Draft draft, String code, List<Drafts.Before> before, Typed typed) {
        Node node = draft.tree().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        PlanItem item = node.item();
        String parent = item.parentCode();
        Map<String, String> stored = Map.of(
                "title", item.title(),
                "kind", item.kind(),
                "area", item.area(),
                "section", item.section(),
                "parent", parent == null ? "" : parent,
                "version", Integer.toString(node.version()));
        return one(draft, code, stored, before, typed);
    }

    private EditPage.One one(
            ReadDrafts.Draft draft, String code, Map<String, String> stored, List<Drafts.Before> before, Typed typed) {
        return new EditPage.One(
                head(draft),
                code,
                stored,
                new EditPage.Choices(
                        EditForm.options(EditForm.KINDS, "plan.kind."),
                        EditForm.options(EditForm.AREAS, "plan.area."),
                        draft.tree().stream()
                                .map(Node::item)
                                .filter(item -> !item.code().equals(code))
                                .map(item -> new Option(item.code(), PlanItems.label(item)))
                                .toList()),
                before.stream()
                        .map(b -> new EditPage.Before(when(b), b.title()))
                        .toList(),
                typed);
    }

    private static String when(Drafts.Before before) {
        var at = before.changedAt();
        return at == null ? t("plan.history.document") : Formats.moment(at.toInstant());
    }

    /** Words of a field's code, for who must choose between two. */
    static String words(String texts, @Nullable String code) {
        return code == null || code.isEmpty() ? "" : t(texts + code);
    }
}
