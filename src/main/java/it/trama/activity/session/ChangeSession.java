package it.trama.activity.session;

import it.trama.activity.Activities;
import it.trama.activity.ActivityDesk;
import it.trama.activity.session.Session.Hours;
import it.trama.kernel.NotFound;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a session, calls it off, or takes that back. */
@Service
class ChangeSession {

    record Move(UUID session, LocalDate day, Hours hours, String reason) {}

    record Cancel(UUID session, String reason) {}

    /** Held after all, on the day that it has now. */
    record Restore(UUID session) {}

    enum Refusal {
        /** Somebody was noted there: it was held. */
        HELD,
        PAST_DAY,
        CANCELLED
    }

    private final ActivityDesk desk;
    private final Activities activities;
    private final SessionRows sessions;

    ChangeSession(ActivityDesk desk, Activities activities, SessionRows sessions) {
        this.desk = desk;
        this.activities = activities;
        this.sessions = sessions;
    }

    private Session own(UUID id) {
        desk.requireKeeper();
        Session session = sessions.find(id).orElseThrow(NotFound::new);
        activities.own(session.activity());
        return session;
    }

    private boolean held(Session session) {
        return sessions.counts(session.activity()).stream()
                .anyMatch(count -> count.sessionId().equals(session.id()));
    }

    @Transactional
    public Optional<Refusal> handle(Move move) {
        Session session = own(move.session());
        if (session.cancelled()) {
            return Optional.of(Refusal.CANCELLED);
        }
        if (held(session)) {
            return Optional.of(Refusal.HELD);
        }
        if (move.day().isBefore(desk.today())) {
            return Optional.of(Refusal.PAST_DAY);
        }
        sessions.change(new Session(
                session.id(), session.activity(), session.plannedOn(), move.day(), move.hours(), false, move.reason()));
        desk.write("activity.session.moved", move.day().toString());
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(Cancel cancel) {
        Session session = own(cancel.session());
        if (held(session)) {
            return Optional.of(Refusal.HELD);
        }
        if (!session.cancelled()) {
            sessions.change(with(session, true, cancel.reason()));
            desk.write("activity.session.cancelled", session.heldOn().toString());
        }
        return Optional.empty();
    }

    @Transactional
    public void handle(Restore restore) {
        Session session = own(restore.session());
        if (session.cancelled()) {
            sessions.change(with(session, false, session.moved() ? session.reason() : ""));
            desk.write("activity.session.restored", session.heldOn().toString());
        }
    }

    private static Session with(Session session, boolean cancelled, String reason) {
        return new Session(
                session.id(),
                session.activity(),
                session.plannedOn(),
                session.heldOn(),
                session.hours(),
                cancelled,
                reason);
    }
}
