package it.trama.admission.waiting;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.admission.WaitingOrder;
import it.trama.admission.WaitingOrder.Waiting;
import it.trama.kernel.NotFound;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class Book implements PlaceBook {

    private static final String DISTRICT = "DISTRICT";

    private final Places places;
    private final Standings standings;
    private final DefinedLists rules;
    private final Facilities facilities;
    private final Municipalities municipalities;
    private final AdmissionTrace trace;

    Book(
            Places places,
            Standings standings,
            DefinedLists rules,
            Facilities facilities,
            Municipalities municipalities,
            AdmissionTrace trace) {
        this.places = places;
        this.standings = standings;
        this.rules = rules;
        this.facilities = facilities;
        this.municipalities = municipalities;
        this.trace = trace;
    }

    @Override
    public Place require(UUID place) {
        return places.lock(place).orElseThrow(NotFound::new);
    }

    @Override
    public List<Place> ofApplication(UUID application) {
        return places.ofApplication(application);
    }

    @Override
    public List<Place> ofRecord(UUID record) {
        return places.ofRecord(record);
    }

    @Override
    public List<Place> ofFacility(UUID facility) {
        return places.ofFacility(facility);
    }

    @Override
    public List<UUID> ofDistrict(Instant at) {
        return standings.ofDistrict(at);
    }

    @Override
    public void move(Place place, PlaceMove move, Change change) {
        if (!move.from(place.now().state())) {
            throw new IllegalStateException(move + " from " + place.now().state());
        }
        if (move == PlaceMove.MAKE) {
            pin(place);
        }
        places.move(place, move, change, trace.actor(), trace.now());
        if (move.to() == PlaceState.ADMITTED || move.to() == PlaceState.DIED) {
            ListRules of = held(place.where().facility(), place.where().kind(), trace.now())
                    .rules();
            places.endOthers(
                    place.id(), of.offers().admitted() == ListRules.Admitted.KEEP_BETTER, trace.actor(), trace.now());
        }
    }

    /** The first application fixes the rules of the list: newer ones come by a decision, not with a newer program. */
    private void pin(Place place) {
        UUID facility = place.where().facility();
        if (standings.setting(facility, trace.now()).isEmpty()) {
            ListRules of = rules.ofKind(place.where().kind()).orElseThrow(NotFound::new);
            var setting = new Standings.Setting(
                    of.named().holder(), of.named().code(), of.named().version());
            standings.set(facility, facility, setting, trace.actor().user(), trace.now());
        }
    }

    @Override
    public Standing standing(UUID facility, Instant at) {
        Facility known = facilities.find(facility).orElseThrow(NotFound::new);
        ListRules of = held(facility, known.kind(), at).rules();
        LocalDate day = LocalDate.ofInstant(at, AdmissionTrace.ROME);
        Set<String> district =
                municipalities.all().stream().map(Municipality::istatCode).collect(Collectors.toSet());
        List<Waiting> all = standings.at(facility, at, district);
        return new Standing(
                of,
                day,
                new WaitingOrder(of, day).of(all),
                all.stream().filter(waiting -> !waiting.state().ranked()).toList());
    }

    @Override
    public Held held(UUID facility, String kind, Instant at) {
        return standings
                .setting(facility, at)
                .map(s -> new Held(
                        rules.get(s.rules(), s.rulesVersion()), s.holder().equals(DISTRICT)))
                .orElseGet(() -> {
                    ListRules of = rules.ofKind(kind).orElseThrow(NotFound::new);
                    return new Held(of, of.named().holder().equals(DISTRICT));
                });
    }
}
