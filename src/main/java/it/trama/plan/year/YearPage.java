package it.trama.plan.year;

import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.platform.web.Option;
import java.util.List;

/** A year's plan as a document. */
public record YearPage(Head head, List<Fund> funds, List<Area> areas, String foreword, Can can, Typed typed) {

    /** @param deed the resolution, in words; empty: none yet */
    public record Head(String id, String title, Badge badge, String deed, String reportHref, List<PlanTab> tabs) {}

    public record Badge(String text, String css) {}

    /** @param over the line has less than is planned, in words; empty: it has enough */
    public record Fund(String name, String purpose, String planned, String assigned, String left, String over) {}

    public record Area(String name, List<Action> actions) {}

    public record Action(
            String code, String title, String what, String href, List<Measured> measures, List<Spent> money) {}

    public record Measured(String name, String target, String value, Badge badge) {}

    public record Spent(String id, String line, String amount) {}

    /** @param version of the foreword */
    public record Can(boolean write, boolean withdraw, String version, String total, List<Option> areas) {}

    /** The years of the plan. */
    public record Index(List<PlanTab> tabs, List<Line> lines, List<Option> years, String newId, Typed typed) {}

    public record Line(String year, String href, String cycle, String actions, String amount, States states) {}

    public record States(Badge plan, Badge report) {}

    /** The choice of actions, area by area. */
    public record Choice(Head head, List<Option> areas, String area, List<Choosable> items) {}

    /** @param depth in the tree, 0 at the top */
    public record Choosable(String code, String kind, String title, int depth, boolean chosen) {}

    /** One action of the year. */
    public record Edit(Head head, Action action, List<Option> lines, String newId, boolean draft, Typed typed) {}
}
