package it.trama.network;

import it.trama.kernel.Actor;
import it.trama.platform.web.Crumb;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a module above knows of a body, to be shown on its folio. Offered as a bean; asked within the folio's transaction. */
public interface BodySection {

    record Section(String title, List<Crumb> links) {

        public Section {
            links = List.copyOf(links);
        }
    }

    /** Empty: nothing, or nothing for who looks. */
    Optional<Section> of(UUID organisation, Actor actor);
}
