package it.trama.transport.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import it.trama.transport.Breach;
import it.trama.transport.Crew;
import it.trama.transport.DayPlanner;
import it.trama.transport.Placed;
import it.trama.transport.Travel;
import it.trama.transport.TravelDay;
import it.trama.transport.Trip;
import it.trama.transport.Van;
import it.trama.transport.WhyNot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Timefold behind the door of the module. A fixed seed and a number of moves, never a clock: the same day gives the same plan on any machine. */
@Component
@Lazy
class TimefoldPlanner implements DayPlanner {

    private static final long SEED = 20_190_101L;
    private static final long MOVES_EACH = 250;
    private static final long MOST_MOVES = 20_000;

    private final SolverFactory<DayPlan> solvers;
    private final SolutionManager<DayPlan, HardMediumSoftScore> analyst;

    TimefoldPlanner() {
        solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(DayPlan.class)
                .withEntityClasses(Visit.class)
                .withConstraintProviderClass(TransportConstraints.Provider.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)));
        analyst = SolutionManager.create(solvers);
    }

    @Override
    public Proposal propose(TravelDay day) {
        boolean free = day.rides().stream().anyMatch(ride -> !ride.pinned());
        DayPlan plan = free ? solver(day).solve(plan(day)) : plan(day);
        var crews = new LinkedHashMap<UUID, Crew>();
        for (Visit visit : plan.visits()) {
            Crew crew = visit.crew();
            if (crew != null) {
                crews.put(visit.trip().id(), crew);
            }
        }
        List<Placed> placed = day.rides().stream()
                .map(ride -> new Placed(ride.trip(), crews.get(ride.trip().id()), ride.pinned()))
                .toList();
        return new Proposal(
                crews, new Reasons(new TravelDay(placed, day.vans(), day.drivers(), day.travel())).ofAll(true));
    }

    /** First every ride gets its best crew of the moment, then as many exchanges are tried as the day is long. */
    private Solver<DayPlan> solver(TravelDay day) {
        long rides = day.rides().size();
        long moves = rides * day.crews().size() + Math.min(MOST_MOVES, rides * MOVES_EACH);
        return solvers.buildSolver(new SolverConfigOverride<DayPlan>()
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves)));
    }

    @Override
    public List<Breach> breaches(TravelDay day) {
        return analyst.analyze(plan(day)).constraintMap().values().stream()
                .filter(constraint -> constraint.score().hardScore() < 0)
                .flatMap(constraint -> Objects.requireNonNull(constraint.matches()).stream())
                .map(match -> (TransportConstraints.Broken) match.justification())
                .map(broken -> new Breach(broken.kind(), broken.rides()))
                .sorted(Comparator.comparing(Breach::kind)
                        .thenComparing(breach -> breach.rides().getFirst()))
                .toList();
    }

    @Override
    public Map<UUID, WhyNot> whyNot(TravelDay day) {
        return new Reasons(day).ofAll(false);
    }

    @Override
    public double km(Van van, List<Trip> trips, Travel travel) {
        return Sequence.km(van, trips, travel);
    }

    @Override
    public int minutes(List<Placed> rides, Travel travel) {
        return Sequence.minutes(rides.stream()
                .filter(ride -> ride.crew() != null)
                .map(ride -> new Visit(ride, List.of(), travel))
                .toList());
    }

    /** In a fixed order, so that the search is the same whoever asks. */
    private static DayPlan plan(TravelDay day) {
        List<Crew> crews = day.crews();
        return new DayPlan(day.rides().stream()
                .sorted(Comparator.comparingInt(
                                (Placed ride) -> ride.trip().when().pickUp())
                        .thenComparing(ride -> ride.trip().id()))
                .map(ride -> new Visit(ride, allowed(crews, ride.trip()), day.travel()))
                .toList());
    }

    private static List<Crew> allowed(List<Crew> crews, Trip trip) {
        return crews.stream()
                .filter(crew -> trip.bodies().contains(crew.van().body()))
                .toList();
    }
}
