package it.trama.plan.item;

import it.trama.platform.web.Option;
import java.util.List;

/** The plan as a document, after the filters. */
public record PlanPage(List<Area> areas, Counts counts, Choices choices) {

    /** @param count items that the filters accept */
    public record Area(String id, String name, int count, List<Section> sections) {}

    public record Section(String name, List<Node> nodes) {}

    /** @param accepted false for a parent that is there only to say where its children stand */
    public record Node(String code, String href, String kind, String title, boolean accepted, List<Node> children) {}

    public record Counts(int shown, int total, boolean filtered) {}

    public record Choices(List<Option> areas, List<Option> kinds, String area, String kind, String text) {}
}
