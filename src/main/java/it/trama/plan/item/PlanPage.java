package it.trama.plan.item;

import it.trama.plan.PlanTab;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Option;
import java.util.List;

/** The plan as a document, after the filters. */
public record PlanPage(
        List<Area> areas, Counts counts, Choices choices, Cycles cycles, List<Outcome> outcomes, List<PlanTab> tabs) {

    /** @param approved when an assembly approved it, in words; empty: it did not yet */
    public record Cycles(List<Option> all, String code, String title, String approved) {}

    /**
     * What came of an objective of a cycle that is over.
     *
     * @param takenUp items of later cycles
     */
    public record Outcome(
            String code, String area, String objective, String outcome, String section, List<Crumb> takenUp) {}

    /** @param count items that the filters accept */
    public record Area(String id, String name, int count, List<Section> sections) {}

    public record Section(String name, List<Node> nodes) {}

    /** @param accepted false for a parent that is there only to say where its children stand */
    public record Node(String code, String href, String kind, String title, boolean accepted, List<Node> children) {}

    public record Counts(int shown, int total, boolean filtered) {}

    public record Choices(List<Option> areas, List<Option> kinds, List<Option> guidelines, Wanted wanted) {}

    public record Wanted(String area, String kind, String text, String guideline) {}
}
