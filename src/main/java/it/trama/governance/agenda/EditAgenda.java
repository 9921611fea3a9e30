package it.trama.governance.agenda;

import it.trama.governance.Ballots;
import it.trama.governance.Bodies;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Sessions.Version;
import it.trama.governance.Subjects;
import it.trama.kernel.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda is written until the session opens; then items are amended (a new version, to be voted again) or withdrawn. */
@Service
class EditAgenda {

    record Add(Item item) {}

    record Change(Item item) {}

    /** @param number the version that this one follows: what the secretary had before their eyes */
    record Amend(UUID item, int number, Version version) {}

    record Withdraw(UUID item) {}

    record Move(UUID item, boolean up) {}

    enum Refusal {
        /** The session is past this step, or not there yet. */
        NOT_NOW,
        NEWER,
        NO_SUBJECT,
        NO_MAJORITY,
        BALLOT_OPEN
    }

    private final GovernanceDesk desk;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Ballots ballots;
    private final Subjects subjects;
    private final AgendaRows rows;

    EditAgenda(
            GovernanceDesk desk,
            Sessions sessions,
            Bodies bodies,
            Ballots ballots,
            Subjects subjects,
            AgendaRows rows) {
        this.desk = desk;
        this.sessions = sessions;
        this.bodies = bodies;
        this.ballots = ballots;
        this.subjects = subjects;
        this.rows = rows;
    }

    @Transactional
    public Optional<Refusal> handle(Add add) {
        Session session = session(add.item().session());
        if (session.state() == State.CLOSED || session.state() == State.CANCELLED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var wrong = wrong(add.item().majority(), add.item().version().subject());
        if (wrong.isEmpty() && rows.add(add.item())) {
            desk.write("governance.item.added", session.day().toString());
        }
        return wrong;
    }

    @Transactional
    public Optional<Refusal> handle(Change change) {
        Item stored = item(change.item().id());
        State state = session(stored.session()).state();
        if (state != State.DRAFT && state != State.CONVENED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var wrong = wrong(change.item().majority(), change.item().version().subject());
        if (wrong.isEmpty()) {
            rows.change(change.item());
            desk.write("governance.item.changed", Integer.toString(stored.position()));
        }
        return wrong;
    }

    @Transactional
    public Optional<Refusal> handle(Amend amend) {
        Item stored = item(amend.item());
        if (session(stored.session()).state() != State.OPEN || stored.withdrawn()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (voting(stored)) {
            return Optional.of(Refusal.BALLOT_OPEN);
        }
        var wrong = wrong(null, amend.version().subject());
        if (wrong.isPresent()) {
            return wrong;
        }
        if (stored.version().number() != amend.number() || !rows.version(stored.id(), amend.version())) {
            return Optional.of(Refusal.NEWER);
        }
        desk.write("governance.item.amended", Integer.toString(stored.position()));
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(Withdraw withdraw) {
        Item stored = item(withdraw.item());
        State state = session(stored.session()).state();
        if (state == State.CLOSED || state == State.CANCELLED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        if (voting(stored)) {
            return Optional.of(Refusal.BALLOT_OPEN);
        }
        rows.withdraw(stored.id());
        desk.write("governance.item.withdrawn", Integer.toString(stored.position()));
        return Optional.empty();
    }

    @Transactional
    public Optional<Refusal> handle(Move move) {
        Item stored = item(move.item());
        State state = session(stored.session()).state();
        if (state != State.DRAFT && state != State.CONVENED) {
            return Optional.of(Refusal.NOT_NOW);
        }
        List<UUID> order = new ArrayList<>(
                sessions.agenda(stored.session()).stream().map(Item::id).toList());
        int at = order.indexOf(stored.id());
        int to = Math.clamp(at + (move.up() ? -1L : 1L), 0, order.size() - 1);
        order.add(to, order.remove(at));
        rows.order(order);
        return Optional.empty();
    }

    private Optional<Refusal> wrong(@Nullable String majority, @Nullable Subject subject) {
        if (majority != null
                && bodies.majorities().stream().noneMatch(one -> one.code().equals(majority))) {
            return Optional.of(Refusal.NO_MAJORITY);
        }
        return subject != null && !subjects.waits(subject) ? Optional.of(Refusal.NO_SUBJECT) : Optional.empty();
    }

    private boolean voting(Item item) {
        return ballots.of(item.session()).stream()
                .anyMatch(ballot ->
                        ballot.item().equals(item.id()) && ballot.course().state() == Ballots.State.OPEN);
    }

    private Item item(UUID id) {
        desk.requireRunner();
        return sessions.item(id).orElseThrow(NotFound::new);
    }

    private Session session(UUID id) {
        desk.requireRunner();
        return sessions.find(id).orElseThrow(NotFound::new);
    }
}
