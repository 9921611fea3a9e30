package it.trama.admission.waiting;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.PlaceBook.Held;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.PlaceMove.Side;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A facility's list on a day, and who lives there: for who holds it. */
@Service
class ReadList {

    record OfFacility(UUID facility, LocalDate day) {}

    record Guests(UUID facility) {}

    /** @param places by id, those that are not over today */
    record Shown(
            Facility facility, Held held, Standing standing, Map<UUID, Place> places, Beds beds, boolean mayHold) {}

    record Beds(int places, int occupied, int promised) {

        int free() {
            return Math.max(0, places - occupied - promised);
        }
    }

    record Living(Facility facility, Beds beds, List<Details.Guest> guests, LocalDate today) {}

    private final Book book;
    private final Places places;
    private final Details details;
    private final Facilities facilities;
    private final AdmissionTrace trace;

    ReadList(Book book, Places places, Details details, Facilities facilities, AdmissionTrace trace) {
        this.book = book;
        this.places = places;
        this.details = details;
        this.facilities = facilities;
        this.trace = trace;
    }

    @Transactional
    public Shown handle(OfFacility query) {
        Facility facility = facilities.find(query.facility()).orElseThrow(NotFound::new);
        Held held = book.held(facility.id(), facility.kind(), trace.now());
        Actor actor = trace.actor();
        if (!home(actor, facility) && !(held.district() && actor.has(Role.COORDINATOR))) {
            throw new NotFound();
        }
        Standing standing = book.standing(facility.id(), trace.momentOf(query.day()));
        Map<UUID, Place> known =
                places.ofFacility(facility.id()).stream().collect(Collectors.toMap(Place::id, Function.identity()));
        trace.write(
                "admission.list.read",
                query.day() + " " + (standing.lines().size() + standing.others().size()));
        boolean holds = held.district() ? actor.has(Role.COORDINATOR) : home(actor, facility);
        return new Shown(facility, held, standing, known, beds(facility), holds);
    }

    @Transactional
    public Living handle(Guests query) {
        Facility facility = facilities.find(query.facility()).orElseThrow(NotFound::new);
        if (!home(trace.actor(), facility)) {
            throw new NotFound();
        }
        var guests = details.guests(facility.id(), trace.today());
        trace.write("admission.guests.read", Integer.toString(guests.size()));
        return new Living(facility, beds(facility), guests, trace.today());
    }

    Beds beds(Facility facility) {
        int occupied = places.occupied(facility.id(), trace.today());
        return new Beds(facility.places(), occupied, places.taken(facility.id(), trace.today()) - occupied);
    }

    static boolean home(Actor actor, Facility facility) {
        return actor.organisation().equals(facility.organisation()) && actor.hasAny(Role.PROVIDER, Role.COORDINATOR);
    }

    /** Whether the actor may make this side's moves. */
    boolean may(Place place, Side side) {
        return place.side(side, trace.actor());
    }
}
