package it.trama.transport.solving;

import it.trama.transport.Crew;
import it.trama.transport.Placed;
import it.trama.transport.Travel;
import it.trama.transport.TravelDay;
import it.trama.transport.Trip;
import it.trama.transport.Van;
import it.trama.transport.Volunteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small days for tests: four towns on a line, ten kilometres apart by the crow's flight. */
final class Days {

    static final String TOWN = "000001";
    static final String NEAR = "000002";
    static final String FAR = "000004";
    static final UUID BODY = new UUID(1, 1);
    static final UUID OTHER_BODY = new UUID(1, 2);
    static final int MORNING = 8 * 60;
    static final int EVENING = 19 * 60;

    static final Travel TRAVEL = new Travel(
            Map.of(TOWN, point(0), NEAR, point(1), "000003", point(2), FAR, point(3)),
            new Travel.Rules(60, 1.2, 3, 5, 15));

    private Days() {}

    private static Travel.Point point(int step) {
        return new Travel.Point(10, 45 + step * 10 / 111.2);
    }

    static Van van(int n, UUID body, int seats, int wheelchairs) {
        return new Van(new UUID(2, n), body, "mezzo " + n, seats, wheelchairs, TOWN);
    }

    static Volunteer driver(int n, UUID body, boolean wheelchairs, int from, int to) {
        return new Volunteer(
                new UUID(3, n), body, "autista " + n, wheelchairs, List.of(new Volunteer.Span(from, to)), 600);
    }

    static Trip trip(int n, int pickUp, String from, String to, int seats, int wheelchairs) {
        return new Trip(
                new UUID(4, n),
                new Trip.Window(pickUp, pickUp + TRAVEL.ride(from, to)),
                from,
                to,
                new Trip.Load(seats, wheelchairs),
                List.of(BODY, OTHER_BODY),
                null);
    }

    static Placed free(Trip trip) {
        return new Placed(trip, null, false);
    }

    static Placed by(Trip trip, @Nullable Crew crew) {
        return new Placed(trip, crew, false);
    }

    static TravelDay day(List<Van> vans, List<Volunteer> drivers, Placed... rides) {
        return new TravelDay(List.of(rides), vans, drivers, TRAVEL);
    }

    /** As chance wants it: two bodies, some tight hours, some wheelchairs. */
    static TravelDay random(long seed, int trips) {
        var chance = new Random(seed);
        var towns = TRAVEL.points().keySet().stream().sorted().toList();
        List<Van> vans = IntStream.range(0, 3)
                .mapToObj(i -> van(i, i < 2 ? BODY : OTHER_BODY, 1 + chance.nextInt(4), chance.nextInt(2)))
                .toList();
        List<Volunteer> drivers = IntStream.range(0, 3)
                .mapToObj(i ->
                        driver(i, i < 2 ? BODY : OTHER_BODY, chance.nextBoolean(), MORNING, 660 + chance.nextInt(480)))
                .toList();
        var rides = new ArrayList<Placed>();
        for (int i = 0; i < trips; i++) {
            boolean chair = chance.nextInt(4) == 0;
            String from = towns.get(chance.nextInt(towns.size()));
            String to = towns.get(chance.nextInt(towns.size()));
            int at = MORNING + 15 + chance.nextInt(540);
            rides.add(free(trip(i, at, from, to, chair ? chance.nextInt(2) : 1 + chance.nextInt(2), chair ? 1 : 0)));
        }
        return new TravelDay(List.copyOf(rides), vans, drivers, TRAVEL);
    }

    /** The same day with these crews. */
    static TravelDay with(TravelDay day, Map<UUID, Crew> crews) {
        return new TravelDay(
                day.rides().stream()
                        .map(ride -> by(ride.trip(), crews.get(ride.trip().id())))
                        .toList(),
                day.vans(),
                day.drivers(),
                day.travel());
    }
}
