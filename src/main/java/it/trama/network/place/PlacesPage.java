package it.trama.network.place;

import it.trama.network.NetworkTabs;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record PlacesPage(List<Card> cards, NetworkTabs tabs) {

    /** @param key of the declaration: sent twice it is one */
    public record Card(
            String id,
            String key,
            String name,
            String told,
            Typed typed,
            @Nullable String problem) {}

    public record Typed(String occupied, String day, int places) {}
}
