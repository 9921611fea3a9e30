package it.trama.governance.session;

import it.trama.governance.Bodies;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.LastSaved;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.kernel.NotFound;
import it.trama.trust.Directory;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session is written down, changed until it is opened, or called off. */
@Service
class PlanSession {

    record Save(Session session) {}

    record Cancel(java.util.UUID session) {}

    record Saved(java.util.UUID session) {}

    enum Refusal {
        NEWER,
        PAST_CHANGING,
        /** Nobody could say who sits, with which weight and quorum. */
        NO_REGULATION,
        NO_SEATS
    }

    private final GovernanceDesk desk;
    private final Bodies bodies;
    private final Sessions sessions;
    private final Planning planning;
    private final Directory directory;

    PlanSession(GovernanceDesk desk, Bodies bodies, Sessions sessions, Planning planning, Directory directory) {
        this.desk = desk;
        this.bodies = bodies;
        this.sessions = sessions;
        this.planning = planning;
        this.directory = directory;
    }

    @Transactional
    public Optional<Refusal> handle(Save save) {
        desk.requireRunner();
        Session typed = save.session();
        var stored = sessions.find(typed.id());
        if (stored.isPresent()) {
            return change(typed, stored.get());
        }
        var body = bodies.find(typed.body()).orElseThrow(NotFound::new);
        if (bodies.regulation(body.id(), typed.day()).isEmpty()) {
            return Optional.of(Refusal.NO_REGULATION);
        }
        if (bodies.seats(body.id(), typed.day()).isEmpty()) {
            return Optional.of(Refusal.NO_SEATS);
        }
        planning.add(typed);
        desk.write("governance.session.made", body.code() + " " + typed.day());
        return Optional.empty();
    }

    private Optional<Refusal> change(Session typed, Session stored) {
        if (typed.version() == 0 && stored.version() == 0 && typed.state() == State.DRAFT && same(typed, stored)) {
            return Optional.empty();
        }
        if (stored.state() != State.DRAFT && stored.state() != State.CONVENED) {
            return Optional.of(Refusal.PAST_CHANGING);
        }
        if (!planning.change(typed)) {
            return Optional.of(Refusal.NEWER);
        }
        desk.write("governance.session.changed", typed.day().toString());
        return Optional.empty();
    }

    /** Who saved it meanwhile. */
    @Transactional(readOnly = true)
    public LastSaved handle(Saved saved) {
        desk.requireRunner();
        Session stored = sessions.find(saved.session()).orElseThrow(NotFound::new);
        var last = planning.last(stored.id());
        String by = directory.names(Set.of(last.by())).getOrDefault(last.by(), "–");
        return new LastSaved(stored.version(), by, last.at().toInstant());
    }

    private static boolean same(Session typed, Session stored) {
        return typed.title().equals(stored.title())
                && typed.place().equals(stored.place())
                && typed.times().first().isEqual(stored.times().first());
    }

    @Transactional
    public boolean handle(Cancel cancel) {
        desk.requireRunner();
        Session stored = sessions.find(cancel.session()).orElseThrow(NotFound::new);
        if (stored.state() != State.DRAFT && stored.state() != State.CONVENED) {
            return false;
        }
        planning.state(stored.id(), State.CANCELLED);
        desk.write("governance.session.cancelled", stored.day().toString());
        return true;
    }
}
