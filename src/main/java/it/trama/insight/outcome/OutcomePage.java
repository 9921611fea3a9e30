package it.trama.insight.outcome;

import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cost beside outcome, group by group, with how sure one can be; and the finding on light pacts. */
public record OutcomePage(
        List<Option> dimensions,
        String dimension,
        String answer,
        @Nullable String drawing,
        Table table,
        Pacts pacts) {

    /** @param withheld in words; null when every group is shown */
    public record Table(
            String caption,
            String group,
            List<Row> rows,
            Row total,
            @Nullable String withheld) {}

    public record Row(String name, String projects, Money money, String change, String certainty, String goals) {}

    public record Money(String planned, String publicShare, String spent) {}

    public record Pacts(String answer, List<PactRow> rows) {}

    public record PactRow(String size, String all, String mostlyPublic, String mostlyOther) {}
}
