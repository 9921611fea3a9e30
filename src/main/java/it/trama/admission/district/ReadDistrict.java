package it.trama.admission.district;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.Occupancy;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.district.NextInLine.Next;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All lists that the district holds, side by side: for its coordinator. */
@Service
class ReadDistrict {

    record Home(Facility facility, Standing standing, List<Place> places, int free, Optional<Next> next) {}

    /** @param others whose lists their facilities hold */
    record Shown(List<Home> homes, List<Facility> others) {}

    private final PlaceBook book;
    private final NextInLine next;
    private final Occupancy occupancy;
    private final Facilities facilities;
    private final DefinedLists lists;
    private final AdmissionTrace trace;

    ReadDistrict(
            PlaceBook book,
            NextInLine next,
            Occupancy occupancy,
            Facilities facilities,
            DefinedLists lists,
            AdmissionTrace trace) {
        this.book = book;
        this.next = next;
        this.occupancy = occupancy;
        this.facilities = facilities;
        this.lists = lists;
        this.trace = trace;
    }

    @Transactional
    public Shown handle() {
        if (!trace.actor().has(Role.COORDINATOR)) {
            throw new AccessDeniedException("lists of the district are its coordinator's");
        }
        List<UUID> held = book.ofDistrict(trace.now());
        List<Home> homes = facilities.all().stream()
                .filter(facility -> held.contains(facility.id()))
                .map(this::home)
                .toList();
        trace.write("admission.district.read", Integer.toString(homes.size()));
        return new Shown(
                homes,
                facilities.all().stream()
                        .filter(facility -> facility.places() > 0 && !held.contains(facility.id()))
                        .filter(facility -> lists.ofKind(facility.kind()).isPresent())
                        .toList());
    }

    private Home home(Facility facility) {
        Standing standing = book.standing(facility.id(), trace.now());
        int free = Math.max(0, facility.places() - occupancy.taken(facility.id(), trace.today()));
        return new Home(
                facility,
                standing,
                book.ofFacility(facility.id()),
                free,
                free == 0 ? Optional.empty() : next.of(facility.id(), standing));
    }
}
