package it.trama.project.review;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reviews of a project: goals over time, domains before and after, and one review open. */
public record ReviewPage(
        HeaderView header,
        List<Crumb> crumbs,
        Facts facts,
        Story story,
        @Nullable Sheet open,
        FormErrors errors) {

    /** @param newId where a review may be begun */
    public record Facts(
            String id,
            String number,
            String title,
            @Nullable String newId,
            @Nullable String outcome) {}

    /** @param amend the last review proposes to amend the project: where and why */
    public record Story(
            List<Held> reviews,
            List<Line> goals,
            List<Domain> domains,
            @Nullable Amend amend) {}

    public record Amend(String href, String reason) {}

    public record Held(String day, String href, String state, boolean signed) {}

    /** @param cells what each review found, in their order */
    public record Line(String goal, List<Cell> cells) {}

    public record Cell(String text, String tone, String value) {}

    public record Domain(String domain, String viewpoint, String before, String after, String change) {}

    public record Sheet(String id, Text text, List<Goal> goals, List<Support> supports, Rights rights, int version) {}

    public record Text(String day, String tookPart, String ownWords, String summary, boolean amend, String nextOn) {}

    public record Goal(String id, String title, String state, String value, String why, List<Option> states) {}

    public record Support(String id, String title, String decision, String why, List<Option> decisions) {}

    /** @param pdf address of the signed document */
    public record Rights(
            boolean edits, boolean signs, @Nullable String pdf, String signedBy) {}

    /** The printed review. */
    public record Printed(
            Printed.Head head, Text text, List<Goal> goals, List<Support> supports, List<Domain> domains) {
        public record Head(String number, String title, String person, String signers) {}
    }
}
