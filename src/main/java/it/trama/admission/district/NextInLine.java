package it.trama.admission.district;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.PlaceState;
import it.trama.admission.WaitingOrder.Line;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * To whom a free place of a home goes: the first of its list who has no place promised elsewhere and has not just said no to this home.
 */
@Component
class NextInLine {

    /** A refusal stands this long before the same home asks again by itself. */
    static final Duration REST = Duration.ofDays(7);

    /** @param why in words when somebody who comes before is passed over; else empty */
    record Next(Place place, Line line, String why) {}

    private final PlaceBook book;
    private final DistrictRows rows;
    private final AdmissionTrace trace;

    NextInLine(PlaceBook book, DistrictRows rows, AdmissionTrace trace) {
        this.book = book;
        this.rows = rows;
        this.trace = trace;
    }

    Optional<Next> of(UUID facility, Standing standing) {
        Map<UUID, Place> places =
                book.ofFacility(facility).stream().collect(Collectors.toMap(Place::id, Function.identity()));
        Set<String> promised = new HashSet<>(rows.promised());
        List<UUID> saidNo = rows.saidNo(facility, trace.now().minus(REST));
        boolean passed = false;
        for (Line line : standing.lines()) {
            Place place = places.get(line.scored().waiting().place());
            if (line.scored().waiting().state() != PlaceState.ON_LIST || place == null) {
                continue;
            }
            if (!promised.contains(place.applicant().personKey()) && !saidNo.contains(place.id())) {
                return Optional.of(new Next(place, line, passed ? t("admission.offer.passed") : ""));
            }
            passed = true;
        }
        return Optional.empty();
    }
}
