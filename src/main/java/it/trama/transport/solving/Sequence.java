package it.trama.transport.solving;

import it.trama.transport.Travel;
import it.trama.transport.Trip;
import it.trama.transport.Van;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What follows what: for one vehicle, for one driver. */
final class Sequence {

    /** Longer than this an empty vehicle goes home. */
    private static final int WAITS = 60;

    private record Stop(int minute, String place, int boards) {}

    private Sequence() {}

    /** Whether the same vehicle or the same driver can do both. */
    static boolean possible(Visit a, Visit b) {
        boolean aFirst = a.trip().when().pickUp() <= b.trip().when().pickUp();
        Visit first = aFirst ? a : b;
        Visit second = aFirst ? b : a;
        boolean sameVan = a.vanId().equals(b.vanId());
        boolean sameDriver = a.driverId().equals(b.driverId());
        if (sameVan && sameDriver && together(a, b)) {
            return true;
        }
        int between = sameVan && sameDriver
                ? first.travel().minutes(first.trip().to(), second.trip().from())
                : throughBase(first, second);
        return first.trip().when().dropOff() + between <= second.trip().when().pickUp();
    }

    /** Another vehicle is taken, or handed on, where it stands. */
    private static int throughBase(Visit first, Visit second) {
        Travel travel = first.travel();
        int across = first.vanId().equals(second.vanId())
                ? 0
                : travel.minutes(first.van().base(), second.van().base());
        return travel.minutes(first.trip().to(), first.van().base())
                + across
                + travel.minutes(second.van().base(), second.trip().from());
    }

    /** Near enough, in time and place, to share the vehicle: to the same town, or from it. */
    static boolean together(Visit a, Visit b) {
        Travel travel = a.travel();
        int near = travel.rules().together();
        Trip one = a.trip();
        Trip two = b.trip();
        boolean sameGoal = one.to().equals(two.to())
                && Math.abs(one.when().dropOff() - two.when().dropOff()) <= near
                && travel.minutes(one.from(), two.from()) <= near;
        boolean sameStart = one.from().equals(two.from())
                && Math.abs(one.when().pickUp() - two.when().pickUp()) <= near
                && travel.minutes(one.to(), two.to()) <= near;
        return sameGoal || sameStart;
    }

    /** From the base through all stops in their order and home; an empty vehicle does not wait for long. */
    static double km(Van van, List<Trip> trips, Travel travel) {
        List<Stop> stops = trips.stream()
                .flatMap(trip -> Stream.of(
                        new Stop(trip.when().pickUp(), trip.from(), 1),
                        new Stop(trip.when().dropOff(), trip.to(), -1)))
                .sorted(Comparator.comparingInt(Stop::minute)
                        .thenComparingInt(Stop::boards)
                        .thenComparing(Stop::place))
                .toList();
        double km = 0;
        int aboard = 0;
        int minute = stops.isEmpty() ? 0 : stops.getFirst().minute();
        String place = van.base();
        for (Stop stop : stops) {
            boolean home = aboard == 0 && stop.minute() - minute > WAITS;
            km += home
                    ? travel.km(place, van.base()) + travel.km(van.base(), stop.place())
                    : travel.km(place, stop.place());
            aboard += stop.boards();
            minute = stop.minute();
            place = stop.place();
        }
        return stops.isEmpty() ? 0 : km + travel.km(place, van.base());
    }

    /** Minutes between leaving and coming home, counted once where they overlap. */
    static int minutes(List<Visit> visits) {
        List<Visit> sorted =
                visits.stream().sorted(Comparator.comparingInt(Visit::out)).toList();
        int sum = 0;
        int until = Integer.MIN_VALUE;
        for (Visit visit : sorted) {
            if (visit.home() > until) {
                sum += visit.home() - Math.max(visit.out(), until);
                until = visit.home();
            }
        }
        return sum;
    }
}
