package it.trama.insight.reached;

import it.trama.insight.rooms.RoomPage;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom food and goods reached in a year.
 *
 * @param table null: nobody
 */
public record ReachedPage(Filter filter, String number, String answer, RoomPage.@Nullable Table table) {

    public record Filter(List<Option> years, String year, String export) {}
}
