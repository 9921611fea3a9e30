package it.trama.admission.offer;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.ListRules;
import it.trama.admission.ListRules.After;
import it.trama.admission.Occupancy;
import it.trama.admission.Offering;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Change;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.PlaceMove;
import it.trama.admission.WaitingOrder.Line;
import it.trama.admission.offer.Offers.NewOffer;
import it.trama.admission.offer.Offers.Offer;
import it.trama.kernel.Result;
import it.trama.network.Facilities;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, answers, takes back offers, and lets those without an answer expire. */
@Service
class FreePlaces {

    private static final String MADE = "MADE";

    private final PlaceBook book;
    private final Offers offers;
    private final Stays stays;
    private final Occupancy occupancy;
    private final Facilities facilities;
    private final AdmissionTrace trace;

    FreePlaces(
            PlaceBook book,
            Offers offers,
            Stays stays,
            Occupancy occupancy,
            Facilities facilities,
            AdmissionTrace trace) {
        this.book = book;
        this.offers = offers;
        this.stays = stays;
        this.occupancy = occupancy;
        this.facilities = facilities;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Offering.Refusal> handle(Offering.Make command) {
        Place place = book.require(command.place());
        if (offers.find(command.id()).isPresent()) {
            return Result.done(place.id());
        }
        if (!PlaceMove.OFFER.from(place.now().state()) || !place.side(PlaceMove.OFFER.side(), trace.actor())) {
            return Result.refused(Offering.Refusal.NOT_NOW);
        }
        UUID facility = place.where().facility();
        stays.hold(facility);
        int all = facilities.find(facility).orElseThrow().places();
        if (occupancy.taken(facility, trace.today()) >= all) {
            return Result.refused(Offering.Refusal.NO_FREE_PLACE);
        }
        Standing standing = book.standing(facility, trace.now());
        Line line = standing.of(place.id()).orElseThrow();
        int first = firstToOffer(standing);
        if (line.rank() > first && command.why().isEmpty()) {
            return Result.refused(Offering.Refusal.WHY_NOT_FIRST);
        }
        return offer(command, place, standing, line);
    }

    /** The first who has no offer yet. */
    private static int firstToOffer(Standing standing) {
        return standing.lines().stream()
                .filter(line -> PlaceMove.OFFER.from(line.scored().waiting().state()))
                .mapToInt(Line::rank)
                .findFirst()
                .orElse(1);
    }

    private Result<UUID, Offering.Refusal> offer(Offering.Make command, Place place, Standing standing, Line line) {
        LocalDate expires = trace.today().plusDays(standing.rules().offers().days());
        boolean first = line.rank() <= firstToOffer(standing);
        String why = first ? (line.rank() == 1 ? "" : "PREVIOUS_OFFERED") : command.why();
        var shown = new Offers.Shown(
                line.rank(), standing.lines().size(), line.scored().points());
        if (!offers.add(
                new NewOffer(command.id(), place.id(), expires, shown, why),
                trace.actor().user(),
                trace.now())) {
            return Result.refused(Offering.Refusal.OFFERED_ELSEWHERE);
        }
        book.move(place, PlaceMove.OFFER, Change.keep(place, "", first ? "" : command.why()));
        trace.write("admission.offer.made", place, "rank " + line.rank());
        return Result.done(place.id());
    }

    @Transactional
    public Result<UUID, Offering.Refusal> handle(Offering.Answer command) {
        Place place = book.require(command.place());
        Optional<Offer> open = offers.open(place.id())
                .filter(offer -> !command.accepts() || offer.state().equals(MADE));
        if (open.isEmpty() || !place.side(PlaceMove.ACCEPT.side(), trace.actor())) {
            return Result.refused(Offering.Refusal.NOT_NOW);
        }
        if (open.get().state().equals(MADE) && open.get().expiresOn().isBefore(trace.today())) {
            return Result.refused(Offering.Refusal.TOO_LATE);
        }
        if (command.accepts()) {
            offers.answer(open.get().id(), "ACCEPTED", trace.now(), "", command.note());
            book.move(place, PlaceMove.ACCEPT, Change.keep(place, "", command.note()));
            trace.write("admission.offer.accepted", place, "");
            return Result.done(place.id());
        }
        return refuse(command, place, open.get());
    }

    private Result<UUID, Offering.Refusal> refuse(Offering.Answer command, Place place, Offer offer) {
        ListRules rules = rules(place);
        Optional<ListRules.Reason> reason = rules.offers().reasons().stream()
                .filter(r -> r.code().equals(command.reason()))
                .findFirst();
        if (reason.isEmpty()) {
            return Result.refused(Offering.Refusal.NO_REASON);
        }
        offers.answer(offer.id(), "REFUSED", trace.now(), command.reason(), command.note());
        boolean counts = reason.get().counts();
        int refusals = place.now().refusals() + (counts ? 1 : 0);
        After after = counts ? rules.afterRefusal(refusals) : After.KEEP;
        back(place, after, new Change(from(place, after, trace.today()), refusals, command.reason(), command.note()));
        trace.write("admission.offer.refused", place, command.reason());
        return Result.done(place.id());
    }

    private ListRules rules(Place place) {
        return book.held(place.where().facility(), place.where().kind(), trace.now())
                .rules();
    }

    /** What a refusal or a silence does to the place, as the rules say. */
    private void back(Place place, After after, Change change) {
        book.move(place, after == After.OFF ? PlaceMove.END : PlaceMove.BACK, change);
    }

    private static LocalDate from(Place place, After after, LocalDate day) {
        return after == After.ANEW ? day : place.now().waitingFrom();
    }

    @Transactional
    public Result<UUID, Offering.Refusal> handle(Offering.TakeBack command) {
        Place place = book.require(command.place());
        Optional<Offer> open = offers.open(place.id());
        if (open.isEmpty() || !place.side(PlaceMove.TAKE_BACK.side(), trace.actor())) {
            return Result.refused(Offering.Refusal.NOT_NOW);
        }
        if (command.reason().isEmpty()) {
            return Result.refused(Offering.Refusal.NO_REASON);
        }
        offers.answer(open.get().id(), "WITHDRAWN", trace.now(), "", command.reason());
        book.move(place, PlaceMove.TAKE_BACK, Change.keep(place, "", command.reason()));
        trace.write("admission.offer.takenBack", place, "");
        return Result.done(place.id());
    }

    /** @return how many had no answer by their last day */
    @Transactional
    public int handle(LocalDate today) {
        var due = offers.expired(today);
        for (Offer offer : due) {
            Place place = book.require(offer.placeId());
            offers.answer(offer.id(), "EXPIRED", trace.now(), "", "");
            After after = rules(place).offers().expired();
            back(place, after, new Change(from(place, after, today), place.now().refusals() + 1, "EXPIRED", ""));
            trace.write("admission.offer.expired", place, "");
        }
        return due.size();
    }
}
