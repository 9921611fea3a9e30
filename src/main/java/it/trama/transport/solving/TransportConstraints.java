package it.trama.transport.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import it.trama.transport.Breach.Kind;
import it.trama.transport.Trip;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a plan must keep (hard), whom it serves (medium), what is better (soft). */
final class TransportConstraints {

    private static final int TENTHS = 10;
    private static final int HALF_HOUR = 30;
    private static final int ANOTHER_DRIVER = 300;

    /** Which rides break what. */
    record Broken(Kind kind, List<UUID> rides) implements ConstraintJustification {}

    private TransportConstraints() {}

    /** Public because the solver makes one. */
    public static class Provider implements ConstraintProvider {

        public Provider() {}

        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return Stream.concat(hard(all), better(all)).toArray(Constraint[]::new);
        }
    }

    private static Stream<Constraint> hard(ConstraintFactory all) {
        return Stream.of(
                body(all),
                seats(all),
                wheelchairs(all),
                wheelchairDriver(all),
                hours(all),
                weekHours(all),
                overlap(all));
    }

    private static Stream<Constraint> better(ConstraintFactory all) {
        return Stream.of(served(all), kilometres(all), fairShare(all), sameDriver(all));
    }

    static Constraint body(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .filter(visit -> !visit.trip().bodies().contains(visit.van().body())
                        || !visit.van().body().equals(visit.driver().body()))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .justifyWith((visit, _) -> new Broken(Kind.BODY, ids(visit)))
                .asConstraint(Kind.BODY.name());
    }

    static Constraint seats(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .join(Visit.class, Joiners.equal(Visit::vanId))
                .filter((visit, other) -> other.carriesAtStartOf(visit))
                .groupBy(
                        (visit, _) -> visit,
                        ConstraintCollectors.sum(
                                (_, other) -> other.trip().load().seats()))
                .filter((visit, seats) -> seats > visit.van().seats())
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (visit, seats) -> seats - visit.van().seats())
                .justifyWith((visit, _, _) -> new Broken(Kind.SEATS, ids(visit)))
                .asConstraint(Kind.SEATS.name());
    }

    static Constraint wheelchairs(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .filter(visit -> visit.trip().load().wheelchairs() > 0)
                .join(Visit.class, Joiners.equal(Visit::vanId))
                .filter((visit, other) -> other.carriesAtStartOf(visit))
                .groupBy(
                        (visit, _) -> visit,
                        ConstraintCollectors.sum(
                                (_, other) -> other.trip().load().wheelchairs()))
                .filter((visit, chairs) -> chairs > visit.van().wheelchairs())
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (visit, chairs) -> chairs - visit.van().wheelchairs())
                .justifyWith((visit, _, _) -> new Broken(Kind.WHEELCHAIRS, ids(visit)))
                .asConstraint(Kind.WHEELCHAIRS.name());
    }

    static Constraint wheelchairDriver(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .filter(visit ->
                        visit.trip().load().wheelchairs() > 0 && !visit.driver().wheelchairs())
                .penalize(HardMediumSoftScore.ONE_HARD)
                .justifyWith((visit, _) -> new Broken(Kind.WHEELCHAIR_DRIVER, ids(visit)))
                .asConstraint(Kind.WHEELCHAIR_DRIVER.name());
    }

    static Constraint hours(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .filter(visit -> !visit.driver().isFree(visit.out(), visit.home()))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .justifyWith((visit, _) -> new Broken(Kind.HOURS, ids(visit)))
                .asConstraint(Kind.HOURS.name());
    }

    static Constraint weekHours(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .groupBy(Visit::driver, ConstraintCollectors.toList())
                .filter((driver, visits) -> Sequence.minutes(visits) > driver.minutesLeft())
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (driver, visits) -> Sequence.minutes(visits) - driver.minutesLeft())
                .justifyWith((_, visits, _) -> new Broken(Kind.WEEK_HOURS, ids(visits.toArray(Visit[]::new))))
                .asConstraint(Kind.WEEK_HOURS.name());
    }

    /** One vehicle, and one driver, in one place at a time. */
    static Constraint overlap(ConstraintFactory all) {
        return all.forEachUniquePair(Visit.class)
                .filter((a, b) -> a.vanId().equals(b.vanId()) || a.driverId().equals(b.driverId()))
                .filter((a, b) -> !Sequence.possible(a, b))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .justifyWith((a, b, _) -> new Broken(Kind.OVERLAP, ids(a, b)))
                .asConstraint(Kind.OVERLAP.name());
    }

    static Constraint served(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(Visit.class)
                .filter(visit -> visit.crew() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("SERVED");
    }

    static Constraint kilometres(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .groupBy(Visit::van, ConstraintCollectors.toList())
                .penalize(HardMediumSoftScore.ONE_SOFT, (van, visits) -> (int) Math.round(TENTHS
                        * Sequence.km(
                                van,
                                visits.stream().map(Visit::trip).toList(),
                                visits.getFirst().travel())))
                .asConstraint("KM");
    }

    /** Two who drive three hours each are better than one who drives six. */
    static Constraint fairShare(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .groupBy(Visit::driver, ConstraintCollectors.toList())
                .penalize(HardMediumSoftScore.ONE_SOFT, (_, visits) -> {
                    int halfHours = Sequence.minutes(visits) / HALF_HOUR;
                    return halfHours * halfHours;
                })
                .asConstraint("FAIR");
    }

    static Constraint sameDriver(ConstraintFactory all) {
        return all.forEach(Visit.class)
                .filter(visit -> isAnother(visit.trip(), visit.driverId()))
                .penalize(HardMediumSoftScore.ofSoft(ANOTHER_DRIVER))
                .asConstraint("SAME_DRIVER");
    }

    private static boolean isAnother(Trip trip, UUID driver) {
        return trip.usual() != null && !driver.equals(trip.usual());
    }

    private static List<UUID> ids(Visit... visits) {
        return Stream.of(visits).map(visit -> visit.trip().id()).sorted().toList();
    }
}
