package it.trama.admission.offer;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Offering;
import it.trama.admission.Offering.Refusal;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Change;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceMove;
import it.trama.admission.offer.Offers.Offer;
import it.trama.admission.offer.Stays.NewStay;
import it.trama.admission.offer.Stays.Stay;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and leaves a facility: its people only. */
@Service
class TakePlaces {

    private static final String DIED = "DIED";

    private final PlaceBook book;
    private final Offers offers;
    private final Stays stays;
    private final Facilities facilities;
    private final StayTold told;
    private final AdmissionTrace trace;

    TakePlaces(PlaceBook book, Offers offers, Stays stays, Facilities facilities, StayTold told, AdmissionTrace trace) {
        this.book = book;
        this.offers = offers;
        this.stays = stays;
        this.facilities = facilities;
        this.told = told;
        this.trace = trace;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Offering.Admit command) {
        Place place = book.require(command.place());
        if (stays.find(command.id()).isPresent()) {
            return Result.done(place.id());
        }
        if (!PlaceMove.ADMIT.from(place.now().state()) || !place.side(PlaceMove.ADMIT.side(), trace.actor())) {
            return Result.refused(Refusal.NOT_NOW);
        }
        if (command.on().isAfter(trace.today())
                || command.on().isBefore(place.now().waitingFrom())) {
            return Result.refused(Refusal.WRONG_DAY);
        }
        Facility facility = facilities.find(place.where().facility()).orElseThrow(NotFound::new);
        stays.hold(facility.id());
        Optional<Integer> bed = stays.freeBed(facility.id(), facility.places(), command.on());
        if (bed.isEmpty()) {
            return Result.refused(Refusal.NO_FREE_PLACE);
        }
        leaves(place, command.on());
        Offer offer = offers.open(place.id()).orElseThrow();
        offers.answer(offer.id(), "TAKEN", trace.now(), "", "");
        var stay = new NewStay(command.id(), facility.id(), facility.organisation(), bed.get(), command.on());
        stays.add(stay, place, trace.actor().user(), trace.now());
        book.move(place, PlaceMove.ADMIT, Change.keep(place, "", ""));
        told.begun(stay.id(), place, facility, command.on());
        trace.write("admission.stay.begun", place, command.on().toString());
        return Result.done(place.id());
    }

    @Transactional
    public Result<UUID, Refusal> handle(Offering.Leave command) {
        Stay stay = stays.find(command.stay()).filter(this::own).orElseThrow(NotFound::new);
        if (stay.until() != null) {
            return Result.done(stay.facilityId());
        }
        if (command.reason().isEmpty()) {
            return Result.refused(Refusal.NO_REASON);
        }
        if (!command.on().isAfter(stay.since()) || command.on().isAfter(trace.today())) {
            return Result.refused(Refusal.WRONG_DAY);
        }
        stays.end(stay.id(), command.on(), command.reason());
        ended(stay.id(), facilities.find(stay.facilityId()).orElseThrow(), command.on());
        if (stay.placeId() != null) {
            Place place = book.require(stay.placeId());
            PlaceMove move = command.reason().equals(DIED) ? PlaceMove.DIE : PlaceMove.END;
            book.move(place, move, Change.keep(place, command.reason(), ""));
            trace.write("admission.stay.ended", place, command.reason());
        } else {
            trace.write("admission.stay.ended", command.reason());
        }
        return Result.done(stay.facilityId());
    }

    /** Where the person lived until then, if anywhere. */
    private void leaves(Place place, LocalDate on) {
        stays.leaveFor(place.id(), on, trace.actor(), trace.now());
        stays.leftFor(place.id(), on)
                .forEach(left ->
                        ended(left.stay(), facilities.find(left.facility()).orElseThrow(), on));
    }

    private void ended(UUID stay, Facility facility, LocalDate on) {
        told.ended(stay, on);
        told.count(facility, on);
    }

    private boolean own(Stay stay) {
        return trace.actor().organisation().equals(stay.organisationId())
                && trace.actor().hasAny(Role.PROVIDER, Role.COORDINATOR);
    }

    @Transactional
    public Result<UUID, Refusal> handle(Offering.Welcome command) {
        Facility facility = facilities
                .find(command.facility())
                .filter(found -> found.organisation().equals(trace.actor().organisation())
                        && trace.actor().hasAny(Role.PROVIDER, Role.COORDINATOR))
                .orElseThrow(NotFound::new);
        if (stays.find(command.id()).isPresent()) {
            return Result.done(facility.id());
        }
        if (command.since().isAfter(trace.today())) {
            return Result.refused(Refusal.WRONG_DAY);
        }
        stays.hold(facility.id());
        Optional<Integer> bed = stays.freeBed(facility.id(), facility.places(), command.since());
        if (bed.isEmpty() || told.full(facility)) {
            return Result.refused(Refusal.NO_FREE_PLACE);
        }
        var stay = new NewStay(command.id(), facility.id(), facility.organisation(), bed.get(), command.since());
        stays.add(stay, command.name(), trace.actor().user(), trace.now());
        told.count(facility, command.since());
        trace.write("admission.stay.begun", command.since().toString());
        return Result.done(facility.id());
    }
}
