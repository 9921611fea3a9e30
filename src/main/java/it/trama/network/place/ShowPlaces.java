package it.trama.network.place;

import it.trama.kernel.Actor;
import it.trama.network.Keepers;
import it.trama.trust.CurrentActor;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own facilities; for the office all of them, those told longest ago first. */
@Service
class ShowPlaces {

    private final CurrentActor actors;
    private final PlaceRows rows;

    ShowPlaces(CurrentActor actors, PlaceRows rows) {
        this.actors = actors;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<PlaceRows.Held> handle() {
        Actor actor = actors.actor();
        if (!Keepers.of(actor, actor.organisation())) {
            throw new AccessDeniedException("keeps no places");
        }
        return rows.held(Keepers.office(actor) ? null : actor.organisation());
    }
}
