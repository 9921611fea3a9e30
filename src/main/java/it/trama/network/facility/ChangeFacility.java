package it.trama.network.facility;

import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.network.Facilities;
import it.trama.network.Keepers;
import it.trama.network.facility.FacilityEdits.NewService;
import it.trama.network.facility.FacilityEdits.Title;
import it.trama.trust.Audit;
import it.trama.trust.Audit.Entry;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of a facility and its closing are the office's; what it offers is said by its own people too. */
@Service
class ChangeFacility {

    sealed interface Change {

        record Grant(Title title, Period valid) implements Change {}

        record Offer(NewService service) implements Change {}

        record EndOffer(UUID service) implements Change {}

        record Close(LocalDate on) implements Change {}
    }

    private final CurrentActor actors;
    private final Facilities facilities;
    private final FacilityEdits edits;
    private final Audit audit;

    ChangeFacility(CurrentActor actors, Facilities facilities, FacilityEdits edits, Audit audit) {
        this.actors = actors;
        this.facilities = facilities;
        this.edits = edits;
        this.audit = audit;
    }

    /** False: it has that paper already. */
    @Transactional
    public boolean handle(UUID facility, Change change) {
        var actor = actors.actor();
        var stored = facilities.find(facility).orElseThrow(NotFound::new);
        Keepers.require(actor, stored.organisation());
        boolean done = switch (change) {
            case Change.Grant grant -> {
                Keepers.requireOffice(actor);
                yield edits.grant(facility, grant.title, grant.valid, actor.user());
            }
            case Change.Offer(NewService service) -> {
                edits.offer(service, actor.user());
                yield true;
            }
            case Change.EndOffer(UUID service) -> {
                edits.endService(facility, service);
                yield true;
            }
            case Change.Close(LocalDate on) -> {
                Keepers.requireOffice(actor);
                edits.close(facility, on);
                yield true;
            }
        };
        audit.write(Entry.of("facility.changed", "PLANNING").with(facility.toString()));
        return done;
    }
}
