package it.trama.intake.worklist;

import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worklist of a desk. */
public record ContactsPage(
        List<Row> rows, Totals totals, Filters filters, List<Choice> choices, Paging paging, String export) {

    public record Row(Head head, Whom whom, String reasons, String outcome, boolean taken) {}

    public record Head(String number, String href, String moment, String channel, String worker) {}

    /** @param href null: anonymous, or not visible to who reads */
    public record Whom(String name, @Nullable String href, String municipality) {}

    public record Totals(String contacts, String people, String anonymous, String time) {}

    public record Filters(boolean any, String summary) {}

    /** One select of the filters. */
    public record Choice(String name, String label, List<Option> options, String value) {}

    /** @param previous and next: null where there is none */
    public record Paging(
            int page,
            int pages,
            @Nullable String previous,
            @Nullable String next) {}
}
