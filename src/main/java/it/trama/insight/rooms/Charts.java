package it.trama.insight.rooms;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What /insight.js needs to draw horizontal bars, as JSON in an attribute. */
@Component
class Charts {

    /** @param values one for each label; empty when hidden */
    record Series(String name, List<Optional<Number>> values) {}

    record Bars(List<String> labels, List<Series> series, String unit, List<String> hrefs, String about) {}

    private final JsonMapper json;

    Charts(JsonMapper json) {
        this.json = json;
    }

    RoomPage.Chart of(String title, Bars bars) {
        return new RoomPage.Chart(title, json.writeValueAsString(bars));
    }
}
