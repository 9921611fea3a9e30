package it.trama.plan.measure;

import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** Indicators of an item in a year, and what was done. */
public record MeasuresPage(Head head, List<PlanTab> years, List<Row> rows, List<Note> notes, Can can, Typed typed) {

    /** @param label the item with its title */
    public record Head(String code, String label, List<PlanTab> tabs, List<Crumb> crumbs, int year) {}

    public record Row(
            String name, String href, String level, String target, String value, String source, Badge badge) {}

    public record Badge(String text, String css) {}

    public record Note(String day, Badge state, String note, String evidence, String href, String by) {}

    /** @param closed why nothing may be written; empty: it may */
    public record Can(boolean write, String closed, String newId, Choices choices) {}

    public record Choices(List<Option> levels, List<Option> definitions, List<Option> states) {}

    /** One indicator with its years. */
    public record One(
            Head head, String id, String version, Map<String, String> stored, Years years, Can can, Typed typed) {}

    public record Years(List<Aim> aims, List<Value> values, List<Option> open) {}

    /** @param fixed the year's plan was approved */
    public record Aim(int year, String target, boolean fixed) {}

    public record Value(int year, String value, String asOf, String source) {}
}
