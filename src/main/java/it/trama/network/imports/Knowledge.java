package it.trama.network.imports;

import it.trama.network.Resources;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import it.trama.trust.Directory;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the lines of a file may name. */
@Component
class Knowledge {

    /** Kinds of {@code network.kind.*}. */
    private static final Set<String> BODY_KINDS = Set.of(
            "public_body",
            "social_agency",
            "third_sector",
            "cooperative",
            "foundation",
            "church",
            "health_body",
            "school_body",
            "court",
            "association_of_municipalities",
            "union",
            "sport_body",
            "utility_company");

    private final Directory directory;
    private final Resources resources;
    private final Municipalities municipalities;

    Knowledge(Directory directory, Resources resources, Municipalities municipalities) {
        this.directory = directory;
        this.resources = resources;
        this.municipalities = municipalities;
    }

    /** @param brought codes of bodies that the files themselves bring */
    LineCheck.Known with(Set<String> brought) {
        var bodies = new HashSet<>(brought);
        directory.organisations().forEach(body -> bodies.add(body.code()));
        return new LineCheck.Known(
                bodies,
                BODY_KINDS,
                resources.kinds().stream().map(Resources.Kind::code).collect(Collectors.toSet()),
                municipalities.all().stream().map(Municipality::istatCode).collect(Collectors.toSet()));
    }
}
