package it.trama.governance.session;

import it.trama.governance.Ballots;
import it.trama.governance.Bodies;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.SessionEvents;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Units;
import it.trama.governance.Units.Unweighed;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session is opened (weights are frozen), passes to its second call, is closed. */
@Service
class RunSession {

    record Open(UUID session, int call) {}

    record SecondCall(UUID session) {}

    record Close(UUID session) {}

    sealed interface Refusal {

        record NotNow() implements Refusal {}

        record NoSecondCall() implements Refusal {}

        record NoRegulation() implements Refusal {}

        /** Nobody knows how many residents these have. */
        record NoWeight(List<String> seats) implements Refusal {}

        record BallotOpen() implements Refusal {}
    }

    private final GovernanceDesk desk;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Units units;
    private final Planning planning;
    private final Closing closing;

    /** What must be known and told before a session ends. */
    @org.springframework.stereotype.Component
    record Closing(Ballots ballots, ObjectProvider<SessionEvents> events) {}

    RunSession(GovernanceDesk desk, Sessions sessions, Bodies bodies, Units units, Planning planning, Closing closing) {
        this.desk = desk;
        this.sessions = sessions;
        this.bodies = bodies;
        this.units = units;
        this.planning = planning;
        this.closing = closing;
    }

    @Transactional
    public Result<Session, Refusal> handle(Open open) {
        Session session = locked(open.session());
        if (session.state() == State.OPEN) {
            return Result.done(session);
        }
        if (session.state() != State.CONVENED && session.state() != State.DRAFT) {
            return Result.refused(new Refusal.NotNow());
        }
        if (open.call() == 2 && session.times().second() == null) {
            return Result.refused(new Refusal.NoSecondCall());
        }
        var regulation = bodies.regulation(session.body(), session.day());
        if (regulation.isEmpty()) {
            return Result.refused(new Refusal.NoRegulation());
        }
        if (units.freeze(session, regulation.get())
                instanceof Result.Refused<List<Units.Unit>, Unweighed>(Unweighed(var seats))) {
            return Result.refused(new Refusal.NoWeight(seats));
        }
        planning.open(session.id(), open.call(), regulation.get().id());
        desk.write("governance.session.opened", session.day() + " " + open.call());
        return Result.done(sessions.find(session.id()).orElseThrow());
    }

    @Transactional
    public Result<Session, Refusal> handle(SecondCall call) {
        Session session = locked(call.session());
        if (session.state() != State.OPEN || session.times().call() != 1) {
            return Result.refused(new Refusal.NotNow());
        }
        if (session.times().second() == null) {
            return Result.refused(new Refusal.NoSecondCall());
        }
        if (!closing.ballots().of(session.id()).isEmpty()) {
            return Result.refused(new Refusal.NotNow());
        }
        planning.secondCall(session.id());
        desk.write("governance.session.secondCall", session.day().toString());
        return Result.done(session);
    }

    @Transactional
    public Result<Session, Refusal> handle(Close close) {
        Session session = locked(close.session());
        if (session.state() == State.CLOSED) {
            return Result.done(session);
        }
        if (session.state() != State.OPEN) {
            return Result.refused(new Refusal.NotNow());
        }
        boolean voting = closing.ballots().of(session.id()).stream()
                .anyMatch(ballot -> ballot.course().state() == Ballots.State.OPEN);
        if (voting) {
            return Result.refused(new Refusal.BallotOpen());
        }
        planning.close(session.id());
        Session closed = sessions.find(session.id()).orElseThrow();
        closing.events().orderedStream().forEach(events -> events.closed(closed));
        desk.write("governance.session.closed", session.day().toString());
        return Result.done(closed);
    }

    private Session locked(UUID id) {
        desk.requireRunner();
        if (sessions.find(id).isEmpty()) {
            throw new NotFound();
        }
        planning.lock(id);
        return sessions.find(id).orElseThrow();
    }
}
