package it.trama.governance.minutes;

import it.trama.governance.Attendances;
import it.trama.governance.Attendances.Stay;
import it.trama.governance.Ballots;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.QuorumState;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.governance.VoteSheet;
import it.trama.governance.minutes.Happened.Hall;
import it.trama.governance.minutes.Happened.Point;
import it.trama.governance.minutes.Happened.Voted;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what happened. */
@Component
class Gathering {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Units units;
    private final Attendances attendances;
    private final Ballots ballots;
    private final MinutesRows rows;

    Gathering(
            Sessions sessions, Bodies bodies, Units units, Attendances attendances, Ballots ballots, MinutesRows rows) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.units = units;
        this.attendances = attendances;
        this.ballots = ballots;
        this.rows = rows;
    }

    Happened of(UUID id) {
        Session session = sessions.find(id).orElseThrow(NotFound::new);
        Body body = bodies.find(session.body()).orElseThrow(NotFound::new);
        List<Unit> there = units.of(id);
        List<Ballot> held = ballots.of(id).stream().filter(Happened::wasHeld).toList();
        List<Stay> stays = attendances.of(id);
        Optional<QuorumState> quorum = bodies.regulations(body.id()).stream()
                .filter(one -> one.id().equals(session.times().regulation()))
                .findFirst()
                .map(rule -> QuorumState.of(rule, session.times().call(), there, Happened.atTheCount(stays, held)));
        Map<UUID, String> numbers = rows.numbers(id);
        Map<UUID, String> notes = rows.notes(id);
        List<Point> points = sessions.agenda(id).stream()
                .map(item -> point(item, held, there, numbers, notes.getOrDefault(item.id(), "")))
                .toList();
        return new Happened(session, body, new Hall(there, stays, quorum), points, rows.guests(id));
    }

    private Point point(Item item, List<Ballot> held, List<Unit> there, Map<UUID, String> numbers, String note) {
        List<Voted> votes = held.stream()
                .filter(ballot -> ballot.item().equals(item.id()))
                .map(ballot -> new Voted(
                        ballot,
                        ballots.outcome(ballot.id())
                                .map(outcome -> VoteSheet.of(ballot, outcome, there, ballots.votes(ballot.id()))),
                        numbers.getOrDefault(ballot.id(), "")))
                .toList();
        return new Point(item, sessions.versions(item.id()), votes, note);
    }
}
