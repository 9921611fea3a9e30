package it.trama.governance.session;

import it.trama.governance.Answers;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.Subjects;
import it.trama.kernel.NotFound;
import it.trama.plan.ResolutionSubjects.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions are public facts: no trace is kept. Drafts are for who runs them; who reads results only finds closed ones. */
@Service
class ReadSessions {

    record All(List<Session> sessions, List<Body> bodies) {}

    /**
     * @param asked   the reader may answer the convocation
     * @param waiting what may be decided and is on no agenda; for who runs the session, while its agenda is written
     */
    record One(Session session, Body body, List<Item> agenda, Standing.Now now, boolean asked, List<Subject> waiting) {}

    private static final Set<State> WRITTEN = Set.of(State.DRAFT, State.CONVENED);

    private final GovernanceDesk desk;
    private final Bodies bodies;
    private final Sessions sessions;
    private final Standing standing;
    private final Answers answers;
    private final Subjects subjects;

    ReadSessions(
            GovernanceDesk desk,
            Bodies bodies,
            Sessions sessions,
            Standing standing,
            Answers answers,
            Subjects subjects) {
        this.desk = desk;
        this.bodies = bodies;
        this.sessions = sessions;
        this.standing = standing;
        this.answers = answers;
        this.subjects = subjects;
    }

    @Transactional(readOnly = true)
    public All handle() {
        desk.requireResultReader();
        return new All(sessions.all().stream().filter(this::mayRead).toList(), bodies.all());
    }

    @Transactional(readOnly = true)
    public One handle(UUID id) {
        desk.requireResultReader();
        Session session = sessions.find(id).filter(this::mayRead).orElseThrow(NotFound::new);
        Body body = bodies.find(session.body()).orElseThrow(NotFound::new);
        boolean asked = session.state() == State.CONVENED
                && desk.reads()
                && answers.sits(desk.user(), session.body(), session.day());
        return new One(session, body, sessions.agenda(id), standing.of(session), asked, waiting(session));
    }

    private List<Subject> waiting(Session session) {
        if (!desk.runs() || !WRITTEN.contains(session.state())) {
            return List.of();
        }
        Set<UUID> taken = sessions.all().stream()
                .filter(one -> WRITTEN.contains(one.state()) || one.state() == State.OPEN)
                .flatMap(one -> sessions.agenda(one.id()).stream())
                .filter(item -> !item.withdrawn())
                .map(item -> item.version().subject())
                .filter(Objects::nonNull)
                .map(Sessions.Subject::id)
                .collect(Collectors.toSet());
        return subjects.waiting().stream()
                .filter(one -> !taken.contains(one.id()))
                .toList();
    }

    private boolean mayRead(Session session) {
        return desk.runs() || session.state() == State.CLOSED || (desk.reads() && session.state() != State.DRAFT);
    }
}
