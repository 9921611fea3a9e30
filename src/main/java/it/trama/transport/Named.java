package it.trama.transport;

import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of towns, by ISTAT code, and of bodies. */
public record Named(Map<String, String> towns, Map<UUID, String> bodies) {

    public String town(String code) {
        return towns.getOrDefault(code, code);
    }

    /** Empty for nobody. */
    public String body(@Nullable UUID id) {
        return id == null ? "" : bodies.getOrDefault(id, "");
    }

    public List<Option> townOptions() {
        return towns.entrySet().stream()
                .map(town -> new Option(town.getKey(), town.getValue()))
                .toList();
    }
}
