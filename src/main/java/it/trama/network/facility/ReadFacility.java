package it.trama.network.facility;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.network.Resources;
import it.trama.network.Resources.Resource;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folio of a facility, for everybody of the network. */
@Service
class ReadFacility {

    record Folio(
            Resource resource,
            List<FacilityEdits.Title> titles,
            List<FacilityRows.Declared> history,
            boolean office,
            boolean keeps) {}

    private static final int DAYS = 14;

    private final CurrentActor actors;
    private final Resources resources;
    private final FacilityRows rows;
    private final FacilityEdits edits;

    ReadFacility(CurrentActor actors, Resources resources, FacilityRows rows, FacilityEdits edits) {
        this.actors = actors;
        this.resources = resources;
        this.rows = rows;
        this.edits = edits;
    }

    @Transactional(readOnly = true)
    public Folio handle(UUID id) {
        Resource r = resources.find(id).orElseThrow(NotFound::new);
        var actor = actors.actor();
        return new Folio(
                r,
                edits.titles(id),
                rows.history(id, DAYS),
                Keepers.office(actor),
                Keepers.of(actor, r.body().id()));
    }
}
