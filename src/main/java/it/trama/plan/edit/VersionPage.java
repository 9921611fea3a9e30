package it.trama.plan.edit;

import it.trama.plan.PlanTab;
import java.util.List;

/** What a version changes. */
public record VersionPage(Head head, String reason, List<Change> changes, Can can) {

    public record Head(String id, String title, Badge badge, String deed, List<PlanTab> tabs) {}

    public record Badge(String text, String css) {}

    /** @param was before; empty: the item is new */
    public record Change(String code, String what, String area, String title, String was) {}

    /** @param note what stands instead of changes */
    public record Can(boolean propose, boolean withdraw, String editHref, String note) {}

    public record Index(List<PlanTab> tabs, List<Line> lines, List<Cycle> first) {}

    public record Line(String title, String href, String cycle, Badge badge, String deed) {}

    /** A cycle whose plan was never approved: its first version is the plan itself. */
    public record Cycle(String code, String title, String newId) {}
}
