package it.trama.admission.waiting;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Offering;
import it.trama.admission.Offering.Refusal;
import it.trama.admission.PlaceBook.Change;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.kernel.Result;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes a place without a free bed: onto the list or not, suspended, withdrawn, ended. */
@Service
class Decide {

    record Command(UUID place, PlaceMove move, String reason) {}

    static final Set<PlaceMove> HERE = EnumSet.of(
            PlaceMove.LIST,
            PlaceMove.REFUSE,
            PlaceMove.SUSPEND,
            PlaceMove.RESUME,
            PlaceMove.WITHDRAW,
            PlaceMove.DIE,
            PlaceMove.END);

    /** They say why. */
    static final Set<PlaceMove> WITH_REASON =
            EnumSet.of(PlaceMove.REFUSE, PlaceMove.SUSPEND, PlaceMove.WITHDRAW, PlaceMove.END);

    private final Book book;
    private final Offering offering;
    private final AdmissionTrace trace;

    Decide(Book book, Offering offering, AdmissionTrace trace) {
        this.book = book;
        this.offering = offering;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Place place = book.require(command.place());
        PlaceMove move = command.move();
        if (place.now().state() == move.to()) {
            return Result.done(place.id());
        }
        boolean lives = place.now().state() == PlaceState.ADMITTED; // leaving a bed is another use case
        if (lives
                || !HERE.contains(move)
                || !move.from(place.now().state())
                || !place.side(move.side(), trace.actor())) {
            return Result.refused(Refusal.NOT_NOW);
        }
        if (WITH_REASON.contains(move) && command.reason().isEmpty()) {
            return Result.refused(Refusal.NO_REASON);
        }
        if (move.to().over()) {
            offering.close(place.id(), move.name());
        }
        book.move(place, move, Change.keep(place, "", command.reason()));
        trace.write("admission.place.moved", place, move.name());
        return Result.done(place.id());
    }
}
