package it.trama.transport.planning;

import it.trama.kernel.Actor;
import it.trama.transport.Crew;
import it.trama.transport.DayPlanner;
import it.trama.transport.Fleet;
import it.trama.transport.Placed;
import it.trama.transport.Ride;
import it.trama.transport.RideBook;
import it.trama.transport.RideBook.Told;
import it.trama.transport.TransportDesk;
import it.trama.transport.Travel;
import it.trama.transport.TravelDay;
import it.trama.transport.Trip;
import it.trama.transport.Van;
import it.trama.transport.Volunteer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A day as it can be planned by the actor: an association its own rides, a coordinator all. Called within the caller's transaction. */
@Component
class Gathering {

    private static final int DAYS_LEFT = 6;

    record Day(LocalDate day, List<Ride> rides, TravelDay plan) {

        Ride require(UUID id) {
            return rides.stream()
                    .filter(ride -> ride.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final RideBook rides;
    private final Fleet fleet;
    private final DayPlanner planner;
    private final TransportDesk desk;

    Gathering(RideBook rides, Fleet fleet, DayPlanner planner, TransportDesk desk) {
        this.rides = rides;
        this.fleet = fleet;
        this.planner = planner;
        this.desk = desk;
    }

    Day of(LocalDate day) {
        Actor actor = desk.requirePlanner();
        List<Ride> mine = rides.ofDay(day).stream()
                .filter(ride -> desk.coordinates()
                        || actor.organisation().equals(ride.held().body()))
                .toList();
        Travel travel = fleet.travel(day);
        List<Van> vans = fleet.vans(day);
        List<Volunteer> drivers = rested(day, fleet.drivers(day), vans, travel);
        var crews = new Crews(byId(vans, Van::id), byId(drivers, Volunteer::id));
        Map<UUID, List<UUID>> told = told(day);
        List<Placed> placed = mine.stream()
                .filter(ride -> !ride.progress().state().equals("CANCELLED"))
                .map(ride -> placed(ride, travel, crews, bodies(ride, told)))
                .toList();
        return new Day(day, mine, new TravelDay(placed, vans, drivers, travel));
    }

    /** Which associations may be told about whom; an association plans only what it was told. */
    private Map<UUID, List<UUID>> told(LocalDate day) {
        if (!desk.coordinates()) {
            return Map.of();
        }
        return rides.mayBeTold(day).stream()
                .collect(Collectors.groupingBy(
                        Told::rideId, Collectors.mapping(Told::organisationId, Collectors.toList())));
    }

    private List<UUID> bodies(Ride ride, Map<UUID, List<UUID>> told) {
        UUID held = ride.held().body();
        if (held != null && (!desk.coordinates() || !ride.isOpen())) {
            return List.of(held);
        }
        return told.getOrDefault(ride.id(), List.of());
    }

    private static Placed placed(Ride ride, Travel travel, Crews crews, List<UUID> bodies) {
        var trip = new Trip(
                ride.id(),
                ride.window(travel),
                ride.course().from(),
                ride.course().to(),
                new Trip.Load(ride.course().seats(), ride.course().wheelchairs()),
                bodies,
                ride.held().usual());
        Crew crew = crews.of(ride);
        return new Placed(trip, crew, crew != null && (ride.held().locked() || !ride.isOpen()));
    }

    /** What each has left of the week after its other days. */
    private List<Volunteer> rested(LocalDate day, List<Volunteer> drivers, List<Van> vans, Travel travel) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var crews = new Crews(byId(vans, Van::id), byId(drivers, Volunteer::id));
        Map<UUID, Map<LocalDate, List<Placed>>> week = new HashMap<>();
        for (Ride ride : rides.driven(monday, monday.plusDays(DAYS_LEFT))) {
            Crew crew = crews.of(ride);
            if (crew != null && !ride.when().day().equals(day)) {
                week.computeIfAbsent(crew.driver().id(), _ -> new HashMap<>())
                        .computeIfAbsent(ride.when().day(), _ -> new ArrayList<>())
                        .add(placed(ride, travel, crews, List.of()));
            }
        }
        return drivers.stream()
                .map(one -> new Volunteer(
                        one.id(),
                        one.body(),
                        one.name(),
                        one.wheelchairs(),
                        one.free(),
                        one.minutesLeft()
                                - week.getOrDefault(one.id(), Map.of()).values().stream()
                                        .mapToInt(other -> planner.minutes(other, travel))
                                        .sum()))
                .toList();
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** Those who are there on the day. */
    private record Crews(Map<UUID, Van> vans, Map<UUID, Volunteer> drivers) {

        @Nullable Crew of(Ride ride) {
            UUID vehicle = ride.held().vehicle();
            UUID driver = ride.held().driver();
            if (vehicle == null || driver == null) {
                return null;
            }
            Van van = vans.get(vehicle);
            Volunteer who = drivers.get(driver);
            return van == null || who == null ? null : new Crew(van, who);
        }
    }
}
