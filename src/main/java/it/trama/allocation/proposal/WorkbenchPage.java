package it.trama.allocation.proposal;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of an allocation: at the left its formula, at the right what comes of it.
 *
 * @param sheet null for who reads only, and for what was proposed
 */
public record WorkbenchPage(
        Head head,
        List<Tab> versions,
        List<Fact> facts,
        List<String> formula,
        @Nullable Sheet sheet,
        Effect effect,
        Moves moves) {

    /** @param badge class of the state's badge */
    public record Head(String title, String href, String state, String badge, String query) {}

    public record Tab(String label, String href, boolean current) {}

    public record Fact(String name, String text, @Nullable String href) {}

    /**
     * The formula as it can be changed.
     *
     * @param revision that these values are of
     */
    public record Sheet(int revision, Typed typed, Choices choices, List<Weight> weights, Entered entered) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }

    public record Choices(List<Option> bases, List<Option> days, List<Option> limits, List<Option> columns) {}

    public record Weight(String field, String label, String hint) {}

    /** What Trama does not know and the office types. */
    public record Entered(List<String> columns, List<Line> lines, boolean open) {}

    public record Line(String municipality, List<Cell> cells) {}

    public record Cell(String field, String label) {}

    /** @param refusal empty: there is a result */
    public record Effect(
            String refusal,
            FormErrors errors,
            Compared compared,
            List<Row> rows,
            Row total,
            DistrictMap.@Nullable Drawing map) {}

    public record Compared(List<Option> options, String value, String label) {}

    /** @param more whether it gets more than before, less, or the same */
    public record Row(
            String code, String name, List<String> amounts, String perHead, String bound, String more, boolean own) {}

    /** What can be done now. */
    public record Moves(
            boolean propose, boolean withdraw, boolean amend, boolean ledger, boolean letters, String refusal) {}
}
