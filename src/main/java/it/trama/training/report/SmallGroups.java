package it.trama.training.report;

import it.trama.training.report.ReportRows.Asked;
import it.trama.training.report.ReportRows.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where few people stand together somebody could be known: they are put together with others, and what is still few is not counted. No totals are shown. */
final class SmallGroups {

    static final int THRESHOLD = 5;

    private SmallGroups() {}

    /** The small ones in one line at the end, with an empty body; with no numbers at all when even together they are few. */
    static List<Line> together(List<Line> lines) {
        var shown = new ArrayList<>(
                lines.stream().filter(line -> line.people() >= THRESHOLD).toList());
        var small = lines.stream().filter(line -> line.people() < THRESHOLD).toList();
        if (!small.isEmpty()) {
            shown.add(
                    small.stream().reduce(new Line("", "", 0, BigDecimal.ZERO, BigDecimal.ZERO, 0), SmallGroups::sum));
        }
        return List.copyOf(shown);
    }

    private static Line sum(Line one, Line other) {
        return new Line(
                "",
                "",
                one.people() + other.people(),
                one.hours().add(other.hours()),
                one.supervision().add(other.supervision()),
                one.certificates() + other.certificates());
    }

    static boolean few(long people) {
        return people < THRESHOLD;
    }

    /** What is asked stays; where few ask it, not where they work. */
    static Asked unplaced(Asked asked) {
        return few(asked.people()) ? new Asked(asked.topic(), "", "", asked.people(), asked.notes()) : asked;
    }
}
