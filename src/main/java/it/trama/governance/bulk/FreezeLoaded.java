package it.trama.governance.bulk;

import it.trama.governance.BallotClosed;
import it.trama.governance.Ballots;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.SessionEvents;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.kernel.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the modules' own rules do with a session that is loaded: weights at its opening, what follows from its votes. */
@Service
class FreezeLoaded {

    /** @param people who holds each unit that day */
    record Frozen(List<Unit> units, Map<UUID, String> people) {}

    record Tell(UUID session, boolean ended) {}

    private final Sessions sessions;
    private final Bodies bodies;
    private final Units units;
    private final Ballots ballots;
    private final ObjectProvider<SessionEvents> events;

    FreezeLoaded(Sessions sessions, Bodies bodies, Units units, Ballots ballots, ObjectProvider<SessionEvents> events) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.units = units;
        this.ballots = ballots;
        this.events = events;
    }

    @Transactional
    public Frozen handle(UUID id) {
        Session session = sessions.find(id).orElseThrow();
        var regulation = bodies.regulation(session.body(), session.day()).orElseThrow();
        return switch (units.freeze(session, regulation)) {
            case Result.Done<List<Unit>, Units.Unweighed>(var frozen) -> new Frozen(frozen, people(session, frozen));
            case Result.Refused<List<Unit>, Units.Unweighed>(var why) ->
                throw new IllegalStateException("no weight for " + why.seats());
        };
    }

    private Map<UUID, String> people(Session session, List<Unit> frozen) {
        Map<UUID, Seat> seats = bodies.seats(session.body(), session.day()).stream()
                .collect(Collectors.toMap(Seat::id, Function.identity()));
        var people = new HashMap<UUID, String>();
        for (Unit unit : frozen) {
            unit.seats().stream()
                    .map(share -> seats.get(share.seat()))
                    .filter(Objects::nonNull)
                    .map(Seat::holder)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(holder -> people.put(unit.id(), holder.name()));
        }
        return people;
    }

    @Transactional
    public void handle(Tell tell) {
        Session session = sessions.find(tell.session()).orElseThrow();
        if (tell.ended()) {
            events.orderedStream().forEach(one -> one.closed(session));
            return;
        }
        ballots.of(session.id()).forEach(ballot -> {
            var item = sessions.item(ballot.item()).orElseThrow();
            var outcome = ballots.outcome(ballot.id()).orElseThrow();
            var closed = new BallotClosed(session, item, ballot, outcome);
            events.orderedStream().forEach(one -> one.closed(closed));
        });
    }
}
