package it.trama.allocation;

import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of who writes, and whose municipality the reader's body is. */
@Component
public class Places {

    private final AllocationDesk desk;
    private final Directory directory;
    private final Municipalities municipalities;

    Places(AllocationDesk desk, Directory directory, Municipalities municipalities) {
        this.desk = desk;
        this.directory = directory;
        this.municipalities = municipalities;
    }

    public List<Municipality> all() {
        return municipalities.all();
    }

    public String name(UUID user) {
        return directory.names(Set.of(user)).getOrDefault(user, "–");
    }

    /** A body is a municipality when it bears its name. */
    public String municipality() {
        return directory
                .organisation(desk.actor().organisation())
                .flatMap(body -> municipalities.all().stream()
                        .filter(place -> body.name().equalsIgnoreCase("Comune di " + place.name()))
                        .findFirst())
                .map(Municipality::istatCode)
                .orElse("");
    }
}
