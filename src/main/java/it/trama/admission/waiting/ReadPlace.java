package it.trama.admission.waiting;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.PlaceMove;
import it.trama.kernel.NotFound;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One place: where it stands, why, what was decided, and what may be decided now. */
@Service
class ReadPlace {

    record Query(UUID place, LocalDate day) {}

    /** @param may what the actor may do now, by the table of moves */
    record Shown(
            Place place,
            Facility facility,
            Standing standing,
            Details.Asked asked,
            History history,
            List<PlaceMove> may,
            int free) {}

    record History(List<Details.Moved> moves, List<Details.Offer> offers) {}

    private final Book book;
    private final Details details;
    private final ReadList lists;
    private final Facilities facilities;
    private final AdmissionTrace trace;

    ReadPlace(Book book, Details details, ReadList lists, Facilities facilities, AdmissionTrace trace) {
        this.book = book;
        this.details = details;
        this.lists = lists;
        this.facilities = facilities;
        this.trace = trace;
    }

    @Transactional
    public Shown handle(Query query) {
        Place place = book.require(query.place());
        Facility facility = facilities.find(place.where().facility()).orElseThrow(NotFound::new);
        Standing standing = book.standing(facility.id(), trace.momentOf(query.day()));
        List<PlaceMove> may = PlaceMove.after(place.now().state()).stream()
                .filter(move -> place.side(move.side(), trace.actor()))
                .toList();
        trace.write("admission.place.read", place, query.day().toString());
        return new Shown(
                place,
                facility,
                standing,
                details.asked(place.applicant().application(), trace.today()).orElseThrow(NotFound::new),
                new History(details.moves(place.id()), details.offers(place.id())),
                may,
                lists.beds(facility).free());
    }
}
