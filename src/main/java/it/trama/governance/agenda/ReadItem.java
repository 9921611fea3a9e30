package it.trama.governance.agenda;

import it.trama.governance.Ballots;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Majority;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Sessions.Version;
import it.trama.governance.Subjects;
import it.trama.kernel.NotFound;
import it.trama.plan.ResolutionSubjects.Subject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An item with its versions and votes: public facts, no trace is kept. */
@Service
class ReadItem {

    record Held(Ballot ballot, @Nullable Outcome outcome) {}

    record One(Item item, Session session, String body, List<Version> versions, List<Held> held, Choices choices) {}

    /** @param usual the majority of the regulation in force */
    record Choices(List<Majority> majorities, String usual, List<Subject> waiting, Optional<About> attached) {}

    /**
     * What the item decides.
     *
     * @param waits   it may still be decided
     * @param instead what waits in its place
     */
    record About(Subject subject, boolean waits, Optional<Subject> instead) {}

    /** Where bodies, sessions and votes are read. */
    @org.springframework.stereotype.Component
    record Sources(Sessions sessions, Bodies bodies, Ballots ballots) {}

    private final GovernanceDesk desk;
    private final Sources sources;
    private final Subjects subjects;

    ReadItem(GovernanceDesk desk, Sources sources, Subjects subjects) {
        this.desk = desk;
        this.sources = sources;
        this.subjects = subjects;
    }

    @Transactional(readOnly = true)
    public One handle(UUID id) {
        desk.requireResultReader();
        Item item = sources.sessions().item(id).orElseThrow(NotFound::new);
        Session session =
                sources.sessions().find(item.session()).filter(this::mayRead).orElseThrow(NotFound::new);
        List<Held> held = sources.ballots().of(session.id()).stream()
                .filter(ballot -> ballot.item().equals(id))
                .map(ballot ->
                        new Held(ballot, sources.ballots().outcome(ballot.id()).orElse(null)))
                .toList();
        return new One(
                item,
                session,
                sources.bodies().find(session.body()).map(Bodies.Body::name).orElse(""),
                sources.sessions().versions(id),
                held,
                choices(item, session));
    }

    private Choices choices(Item item, Session session) {
        var attached = item.version().subject();
        return new Choices(
                sources.bodies().majorities(),
                sources.bodies()
                        .regulation(session.body(), session.day())
                        .map(one -> one.practice().majority())
                        .orElse(""),
                desk.runs() ? subjects.waiting() : List.of(),
                attached == null ? Optional.empty() : about(attached));
    }

    private Optional<About> about(Sessions.Subject attached) {
        return subjects.find(attached)
                .map(found -> new About(found, subjects.waits(attached), subjects.instead(attached)));
    }

    private boolean mayRead(Session session) {
        return desk.runs() || session.state() == State.CLOSED || (desk.reads() && session.state() != State.DRAFT);
    }
}
