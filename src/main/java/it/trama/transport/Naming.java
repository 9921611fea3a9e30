package it.trama.transport;

import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads names at once for a page. Called within the caller's transaction. */
@Component
public class Naming {

    private final Municipalities municipalities;
    private final Directory directory;

    Naming(Municipalities municipalities, Directory directory) {
        this.municipalities = municipalities;
        this.directory = directory;
    }

    public Named all() {
        var towns = new LinkedHashMap<String, String>();
        for (Municipality town : municipalities.all()) {
            towns.put(town.istatCode(), town.name());
        }
        return new Named(
                towns,
                directory.organisations().stream()
                        .collect(Collectors.<Organisation, UUID, String>toMap(Organisation::id, Organisation::name)));
    }
}
