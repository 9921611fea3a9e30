package it.trama.people.doubles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that nobody has looked at yet.
 *
 * @param searched when the registry was last searched
 * @param next     address of the next pairs; null: these are the last
 */
public record DoublesPage(
        String searched,
        String summary,
        List<Row> rows,
        @Nullable String next) {

    public record Row(Side one, Side other, DoublePage.Reasons reasons, String compareHref) {}

    public record Side(String id, String name, String href, String facts) {}
}
