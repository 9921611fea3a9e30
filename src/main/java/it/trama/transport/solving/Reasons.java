package it.trama.transport.solving;

import it.trama.transport.Crew;
import it.trama.transport.Placed;
import it.trama.transport.TravelDay;
import it.trama.transport.Trip;
import it.trama.transport.WhyNot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Why a trip has nobody: the first rule that leaves no crew, told as people ask it. */
class Reasons {

    private final TravelDay day;
    private final List<Crew> crews;
    private final List<Visit> driven;

    Reasons(TravelDay day) {
        this.day = day;
        crews = day.crews();
        driven = day.rides().stream()
                .filter(ride -> ride.crew() != null)
                .map(this::visit)
                .toList();
    }

    /** @param each also of a trip that somebody could take by itself, when the search left it: then all are busy */
    Map<UUID, WhyNot> ofAll(boolean each) {
        var reasons = new LinkedHashMap<UUID, WhyNot>();
        for (Placed ride : day.rides()) {
            if (ride.crew() == null) {
                of(ride.trip())
                        .or(() -> each ? Optional.of(WhyNot.BUSY) : Optional.empty())
                        .ifPresent(why -> reasons.put(ride.trip().id(), why));
            }
        }
        return reasons;
    }

    private Optional<WhyNot> of(Trip trip) {
        Map<WhyNot, Predicate<Visit>> rules = new LinkedHashMap<>();
        rules.put(WhyNot.NO_BODY, visit -> trip.bodies().contains(visit.van().body()));
        rules.put(
                WhyNot.NO_PLACES,
                visit -> visit.van().seats() >= trip.load().seats()
                        && visit.van().wheelchairs() >= trip.load().wheelchairs());
        rules.put(
                WhyNot.NO_WHEELCHAIR_DRIVER,
                visit -> trip.load().wheelchairs() == 0 || visit.driver().wheelchairs());
        rules.put(WhyNot.NO_HOURS, visit -> visit.driver().isFree(visit.out(), visit.home()));
        rules.put(WhyNot.NO_WEEK_HOURS, this::hasHoursLeft);
        rules.put(WhyNot.BUSY, this::fits);
        List<Visit> left =
                crews.stream().map(crew -> visit(new Placed(trip, crew, false))).toList();
        for (var rule : rules.entrySet()) {
            left = left.stream().filter(rule.getValue()).toList();
            if (left.isEmpty()) {
                return Optional.of(rule.getKey());
            }
        }
        return Optional.empty();
    }

    private boolean hasHoursLeft(Visit visit) {
        var all = new ArrayList<>(driven.stream()
                .filter(other -> other.driverId().equals(visit.driverId()))
                .toList());
        all.add(visit);
        return Sequence.minutes(all) <= visit.driver().minutesLeft();
    }

    private boolean fits(Visit visit) {
        List<Visit> near = driven.stream()
                .filter(other ->
                        other.vanId().equals(visit.vanId()) || other.driverId().equals(visit.driverId()))
                .toList();
        return near.stream().allMatch(other -> Sequence.possible(other, visit)) && hasPlaces(visit, near);
    }

    private static boolean hasPlaces(Visit visit, List<Visit> near) {
        var aboard = new ArrayList<>(near.stream()
                .filter(other -> other.vanId().equals(visit.vanId()))
                .filter(other -> other.carriesAtStartOf(visit) || visit.carriesAtStartOf(other))
                .toList());
        aboard.add(visit);
        int seats = aboard.stream().mapToInt(one -> one.trip().load().seats()).sum();
        int chairs =
                aboard.stream().mapToInt(one -> one.trip().load().wheelchairs()).sum();
        return seats <= visit.van().seats() && chairs <= visit.van().wheelchairs();
    }

    private Visit visit(Placed ride) {
        return new Visit(ride, List.of(Objects.requireNonNull(ride.crew())), day.travel());
    }
}
