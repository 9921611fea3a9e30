package it.trama.network.body;

import it.trama.network.NetworkTabs;
import it.trama.platform.web.Option;
import java.util.List;

/** The directory as it stands after the filters. */
public record NetworkPage(
        List<Row> rows, int total, List<Option> kinds, Asked asked, boolean mayAdd, NetworkTabs tabs) {

    public record Asked(String kind, String text) {}

    public record Row(
            String name,
            String href,
            String kind,
            String description,
            String contact,
            String sections,
            String agreement) {}
}
