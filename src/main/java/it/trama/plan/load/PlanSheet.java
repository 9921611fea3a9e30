package it.trama.plan.load;

import it.trama.plan.PlanItem;
import java.util.List;

/** What a file holds: items of a plan, or what came of one. One of the two is empty. */
record PlanSheet(List<Line> lines, List<Outcome> outcomes) {

    record Line(int number, PlanItem item) {}

    record Outcome(String code, String area, String objective, String outcome, String section) {}

    static PlanSheet ofLines(List<Line> lines) {
        return new PlanSheet(List.copyOf(lines), List.of());
    }

    static PlanSheet ofOutcomes(List<Outcome> outcomes) {
        return new PlanSheet(List.of(), List.copyOf(outcomes));
    }

    List<PlanItem> items() {
        return lines.stream().map(Line::item).toList();
    }

    int size() {
        return lines.size() + outcomes.size();
    }
}
