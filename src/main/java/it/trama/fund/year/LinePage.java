package it.trama.fund.year;

import it.trama.fund.LineUses;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line, and for the plan office the form that places it. */
public record LinePage(
        String title, Facts facts, BarPage bar, @Nullable Placing placing, FundPage.Movements movements, More more) {

    /**
     * @param minds   what stands against a rule of the fund
     * @param uses    where it is shared out
     * @param actions what the plan office may write
     */
    public record More(
            List<Stage> stages,
            List<Fact> profile,
            List<String> minds,
            List<Authorisation> authorisations,
            List<LineUses.Use> uses,
            List<Link> actions) {}

    public record Fact(String label, String value) {}

    /** @param facts address of the movements that make it, or null */
    public record Stage(
            String label, String value, @Nullable String facts) {}

    /** @param main what is done most */
    public record Link(String label, String href, boolean main) {}

    /** @param revoke address of its taking back, or null */
    public record Authorisation(
            String amount,
            String given,
            String reason,
            @Nullable String revoked,
            @Nullable String revoke) {}

    public record Facts(
            String code, String fund, String fundHref, String href, FundPage.PlanPlace place, boolean closed) {}

    public record Placing(String action, int version, String item, List<Option> items, FormErrors errors) {}
}
