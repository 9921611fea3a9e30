package it.trama.plan.edit;

import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** The plan as it is being written. */
public record EditPage(Head head, List<Option> cycles, List<Area> areas, Version version, Typed typed) {

    public record Head(String cycle, String title, List<PlanTab> tabs) {}

    public record Area(String id, String name, List<Section> sections) {}

    public record Section(String name, List<Row> rows) {}

    /** @param drafted only the open version says so */
    public record Row(String code, String kind, String title, boolean drafted, Moves moves, List<Row> children) {}

    public record Moves(boolean up, boolean down) {}

    /**
     * @param closed why nothing may be written; empty: it may
     * @param needed a version must be opened first
     * @param href   of the open version; empty: there is none
     */
    public record Version(String closed, boolean needed, String href, String newId) {}

    /** One item's form. */
    public record One(
            Head head, String code, Map<String, String> stored, Choices choices, List<Before> before, Typed typed) {

        public boolean fresh() {
            return code.isEmpty();
        }
    }

    public record Choices(List<Option> kinds, List<Option> areas, List<Option> parents) {}

    public record Before(String when, String title) {}
}
