package it.trama.fund.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folio of a fund in a year. */
public record FundPage(String title, Facts facts, BarPage bar, List<Line> lines, Movements movements, More more) {

    /**
     * @param rules   what binds the fund's year
     * @param minds   what stands against it
     * @param shares  how much is for each area, and how much is managed jointly
     * @param actions pages of the fund, and what the plan office may write
     * @param origin  where the money comes from
     */
    public record More(
            List<String> rules,
            List<String> minds,
            List<LinePage.Stage> stages,
            List<LinePage.Fact> shares,
            List<LinePage.Link> actions,
            Origin origin) {}

    /** @param change address where it is written, or null */
    public record Origin(String text, @Nullable String change) {}

    public record Facts(
            String group,
            String printed,
            String year,
            String yearHref,
            boolean closed,
            @Nullable String copiedFrom,
            String marker) {}

    public record Line(String code, String href, String purpose, PlanPlace place, BarPage bar) {}

    /** @param href null when the line is not attributed */
    public record PlanPlace(String label, @Nullable String href) {}

    /** @param more text when not all are shown */
    public record Movements(List<Movement> rows, @Nullable String more) {

        /** There is more than one line among them. */
        public boolean several() {
            return rows.stream().map(Movement::line).distinct().count() > 1;
        }
    }

    /** @param commitment null when the movement has none */
    public record Movement(
            String line, String day, String kind, String amount, LinePage.@Nullable Link commitment, String left) {}
}
