package it.trama.plan.year;

import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.plan.year.YearPage.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a year. What it says is kept as it was made. */
public record ReportPage(Head head, @Nullable Content content, Can can, Typed typed) {

    /** @param made when, in words; empty: not yet */
    public record Head(String plan, String title, Badge badge, String deed, String made, List<PlanTab> tabs) {}

    /** @param write it may be made, again too */
    public record Can(boolean write, boolean propose, boolean withdraw, String foreword) {}

    public record Content(String title, String foreword, String deed, List<Fund> funds, List<Area> areas, Sums sums) {}

    public record Sums(String planned, String committed, String spent, String lights) {}

    public record Fund(String name, String purpose, String planned, String committed, String spent) {}

    public record Area(String name, List<Action> actions) {}

    public record Action(
            String code, String title, String what, String money, List<Measured> measures, List<Done> done) {}

    public record Measured(String name, String level, String target, String value, String source, String light) {}

    public record Done(String day, String state, String note, String evidence, String href) {}
}
