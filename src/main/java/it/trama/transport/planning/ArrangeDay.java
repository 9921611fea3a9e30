package it.trama.transport.planning;

import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.transport.Crew;
import it.trama.transport.Placed;
import it.trama.transport.Ride;
import it.trama.transport.Ride.Held;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import it.trama.transport.planning.Gathering.Day;
import it.trama.transport.planning.Plans.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that changes who drives whom. Each change is kept and can be taken back by who made it. */
@Service
class ArrangeDay {

    /** @param versions of the rides that were planned: when one is newer, the proposal is of a day that is no more */
    record Propose(UUID act, LocalDate day, Map<UUID, Integer> versions, Map<UUID, Crew> crews) {}

    /** @param crew "vehicle:driver"; empty: nobody */
    record MoveRide(UUID act, UUID ride, int version, String crew, boolean lock) {}

    record Confirm(LocalDate day, boolean confirmed) {}

    record Undo(LocalDate day) {}

    record Seen(LocalDate day) {}

    /** Text {@code transport.move.refused.CODE}. */
    enum Refusal {
        CHANGED,
        CLOSED,
        NOT_ALLOWED
    }

    private final Gathering gathering;
    private final RideBook rides;
    private final Plans plans;
    private final TransportDesk desk;

    ArrangeDay(Gathering gathering, RideBook rides, Plans plans, TransportDesk desk) {
        this.gathering = gathering;
        this.rides = rides;
        this.plans = plans;
        this.desk = desk;
    }

    /** @return how many rides have another crew now */
    @Transactional
    public Result<Integer, Refusal> handle(Propose proposal) {
        rides.lock(proposal.day());
        Day day = gathering.of(proposal.day());
        if (plans.isDone(proposal.act())) {
            return Result.done(0);
        }
        if (!versions(day).equals(proposal.versions())) {
            return Result.refused(Refusal.CHANGED);
        }
        int moved = 0;
        for (Placed placed : day.plan().rides()) {
            Crew crew = proposal.crews().get(placed.trip().id());
            if (!placed.pinned() && !same(placed.crew(), crew)) {
                Ride ride = day.require(placed.trip().id());
                hold(proposal.act(), ride, held(ride, crew, false));
                moved++;
            }
        }
        desk.write("transport.day.proposed", Integer.toString(moved));
        return Result.done(moved);
    }

    static Map<UUID, Integer> versions(Day day) {
        return day.rides().stream()
                .collect(Collectors.toMap(Ride::id, ride -> ride.progress().version()));
    }

    private static boolean same(@Nullable Crew one, @Nullable Crew two) {
        return one == null ? two == null : two != null && one.is(two);
    }

    @Transactional
    public Result<LocalDate, Refusal> handle(MoveRide move) {
        LocalDate on = rides.find(move.ride()).orElseThrow(NotFound::new).when().day();
        rides.lock(on);
        Day day = gathering.of(on);
        if (plans.isDone(move.act())) {
            return Result.done(on);
        }
        Optional<Placed> placed = day.plan().rides().stream()
                .filter(one -> one.trip().id().equals(move.ride()))
                .findFirst();
        if (placed.isEmpty() || !day.require(move.ride()).isOpen()) {
            return Result.refused(Refusal.CLOSED);
        }
        Ride ride = day.require(move.ride());
        if (ride.progress().version() != move.version()) {
            return Result.refused(Refusal.CHANGED);
        }
        Optional<Crew> crew = chosen(day, placed.get(), move.crew());
        if (crew.isEmpty() && !move.crew().isEmpty()) {
            return Result.refused(Refusal.NOT_ALLOWED);
        }
        hold(move.act(), ride, held(ride, crew.orElse(null), move.lock()));
        desk.write("transport.ride.moved", on.toString());
        return Result.done(on);
    }

    private static Optional<Crew> chosen(Day day, Placed placed, String key) {
        return day.plan().crews().stream()
                .filter(one -> key(one).equals(key))
                .filter(one -> placed.trip().bodies().contains(one.van().body()))
                .findFirst();
    }

    static String key(Crew crew) {
        return crew.van().id() + ":" + crew.driver().id();
    }

    /** Without a crew a ride goes back to who may take it: the association that was asked, the one that plans, or nobody yet. */
    private Held held(Ride ride, @Nullable Crew crew, boolean lock) {
        Held was = ride.held();
        if (crew == null) {
            UUID body = desk.coordinates() ? was.askedOf() : was.body();
            return new Held(was.askedOf(), body, null, null, false, was.usual());
        }
        return new Held(
                was.askedOf(), crew.van().body(), crew.van().id(), crew.driver().id(), lock, was.usual());
    }

    /** The day is locked and the version was looked at: nobody comes between. */
    private void hold(UUID act, Ride ride, Held to) {
        if (rides.hold(ride, to, desk.actor(), desk.now())) {
            plans.log(act, ride, to, desk.actor(), desk.now());
        }
    }

    /** @return how many rides are as they were before */
    @Transactional
    public int handle(Undo undo) {
        Actor actor = desk.requirePlanner();
        rides.lock(undo.day());
        List<Move> last = plans.last(undo.day(), actor);
        int back = 0;
        for (Move move : last) {
            Ride ride = rides.find(move.rideId()).orElseThrow(NotFound::new);
            Held was = ride.held();
            var to = new Held(
                    was.askedOf(), move.wasBody(), move.wasVehicle(), move.wasDriver(), move.wasLocked(), was.usual());
            if (rides.hold(ride, to, actor, desk.now())) {
                back++;
            }
            plans.undone(move.id(), desk.now());
        }
        desk.write("transport.day.undone", Integer.toString(back));
        return back;
    }

    /** A coordinator confirms for every association that drives on the day. */
    @Transactional
    public int handle(Confirm confirm) {
        Actor actor = desk.requirePlanner();
        Set<UUID> bodies = desk.coordinates()
                ? gathering.of(confirm.day()).rides().stream()
                        .filter(ride -> ride.held().vehicle() != null)
                        .map(ride -> Objects.requireNonNull(ride.held().body()))
                        .collect(Collectors.toSet())
                : Set.of(actor.organisation());
        bodies.forEach(body -> plans.confirm(body, confirm.day(), actor, confirm.confirmed() ? desk.now() : null));
        desk.write(
                confirm.confirmed() ? "transport.day.confirmed" : "transport.day.reopened",
                confirm.day().toString());
        return bodies.size();
    }

    @Transactional
    public int handle(Seen seen) {
        desk.requireAssociation();
        int count = plans.seen(seen.day(), desk.now());
        desk.write("transport.notices.seen", Integer.toString(count));
        return count;
    }
}
