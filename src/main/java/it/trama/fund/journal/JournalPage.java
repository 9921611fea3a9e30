package it.trama.fund.journal;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All movements of a line. */
public record JournalPage(Head head, JournalForm filter, List<Option> kinds, List<Row> rows) {

    /** @param more text when not all are shown */
    public record Head(
            String title,
            String code,
            String lineHref,
            String csvHref,
            @Nullable String more,
            List<Crumb> crumbs) {}

    /** @param id where a link to it leads; {@code reversed} ones are struck */
    public record Row(String id, String day, String kind, String amount, String balance, boolean reversed, Ties ties) {}

    /** @param undo address of the form that reverses it; null where it may not be */
    public record Ties(
            @Nullable Link reverses,
            @Nullable Link commitment,
            @Nullable Link other,
            String words,
            @Nullable String undo) {}

    public record Link(String label, String href) {}

    /** A commitment, with what consumed it. */
    public record Promise(
            String title,
            List<Crumb> crumbs,
            Link line,
            Source source,
            List<Fact> facts,
            List<Row> rows,
            List<Link> steps) {}

    /** @param href null: what it is for is not for this reader */
    public record Source(String label, @Nullable String href, String words) {}

    public record Fact(String label, String value) {}
}
