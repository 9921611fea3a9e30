package it.trama.fund.year;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line, and for the plan office the form that places it. */
public record LinePage(
        String title, Facts facts, BarPage bar, @Nullable Placing placing, FundPage.Movements movements) {

    public record Facts(
            String code, String fund, String fundHref, String purpose, FundPage.PlanPlace place, boolean closed) {}

    public record Placing(String action, int version, String item, List<Option> items, FormErrors errors) {}
}
