package it.trama.governance.attendance;

import it.trama.governance.Answers;
import it.trama.governance.Answers.Answer;
import it.trama.governance.Attendances.Stay;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Regulation;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.QuorumState;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.governance.attendance.StayRows.Standby;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bench of an open session, for who keeps it: six statements whatever there is in the hall. */
@Service
class ReadBench {

    record Bench(Session session, String body, List<Unit> units, List<Stay> stays, People people, QuorumState quorum) {}

    /** @param proxies how many absent ones each may stand for */
    record People(Map<UUID, Seat> seats, List<Standby> standbys, List<Answer> answers, int proxies) {}

    private final GovernanceDesk desk;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Units units;
    private final StayRows rows;
    private final Answers answers;

    ReadBench(GovernanceDesk desk, Sessions sessions, Bodies bodies, Units units, StayRows rows, Answers answers) {
        this.desk = desk;
        this.sessions = sessions;
        this.bodies = bodies;
        this.units = units;
        this.rows = rows;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    public Bench handle(UUID id) {
        desk.requireRunner();
        Session session = sessions.find(id).orElseThrow(NotFound::new);
        Regulation regulation = bodies.regulations(session.body()).stream()
                .filter(one -> one.id().equals(session.times().regulation()))
                .findFirst()
                .orElseThrow(NotFound::new); // not opened yet: there is no bench
        List<Unit> all = units.of(id);
        List<Stay> stays = rows.of(id);
        var now = stays.stream().filter(stay -> stay.hours().left() == null).toList();
        return new Bench(
                session,
                bodies.find(session.body()).map(Bodies.Body::name).orElse(""),
                all,
                stays,
                new People(
                        bodies.seats(session.body(), session.day()).stream()
                                .collect(Collectors.toMap(Seat::id, Function.identity())),
                        rows.standbys(id),
                        answers.of(id),
                        regulation.practice().proxies()),
                QuorumState.of(regulation, session.times().call(), all, now));
    }
}
