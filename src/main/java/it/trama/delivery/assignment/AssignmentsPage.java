package it.trama.delivery.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What my body has promised. */
public record AssignmentsPage(List<Card> cards, String text, String summary, Paging paging) {

    public record Card(
            String who,
            String what,
            String href,
            String left,
            String until,
            @Nullable String closed) {}

    /** @param previous and next: null where there is none */
    public record Paging(
            @Nullable String previous, @Nullable String next) {}
}
