package it.trama.admission.district;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Held;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes a list from the facility to the district or back, by an act that is named. */
@Service
class HoldList {

    record Query(UUID facility) {}

    record Shown(Facility facility, boolean district) {}

    record Command(UUID id, UUID facility, boolean district, String act) {}

    enum Refusal {
        NO_ACT
    }

    private final PlaceBook book;
    private final DefinedLists lists;
    private final Facilities facilities;
    private final DistrictRows rows;
    private final AdmissionTrace trace;

    HoldList(PlaceBook book, DefinedLists lists, Facilities facilities, DistrictRows rows, AdmissionTrace trace) {
        this.book = book;
        this.lists = lists;
        this.facilities = facilities;
        this.rows = rows;
        this.trace = trace;
    }

    @Transactional(readOnly = true)
    public Shown handle(Query query) {
        Facility facility = mine(query.facility());
        return new Shown(facility, held(facility).district());
    }

    private Held held(Facility facility) {
        return book.held(facility.id(), facility.kind(), trace.now());
    }

    /** Of the district's coordinator, or of the body that keeps the facility. */
    private Facility mine(UUID id) {
        Actor actor = trace.actor();
        return facilities
                .find(id)
                .filter(facility ->
                        facility.places() > 0 && lists.ofKind(facility.kind()).isPresent())
                .filter(facility -> actor.has(Role.COORDINATOR)
                        || (actor.has(Role.PROVIDER) && facility.organisation().equals(actor.organisation())))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Facility facility = mine(command.facility());
        if (command.act().isEmpty()) {
            return Result.refused(Refusal.NO_ACT);
        }
        if (held(facility).district() != command.district()
                && !rows.hold(command, held(facility).rules(), trace.actor().user(), trace.now())) {
            throw new NotFound();
        }
        trace.write("admission.list.held", facility.id() + " " + command.district());
        return Result.done(facility.id());
    }
}
