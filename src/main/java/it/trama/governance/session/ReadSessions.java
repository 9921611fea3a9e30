package it.trama.governance.session;

import it.trama.governance.Answers;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions are public facts: no trace is kept. Drafts are for who runs them; who reads results only finds closed ones. */
@Service
class ReadSessions {

    record All(List<Session> sessions, List<Body> bodies) {}

    /** @param asked the reader may answer the convocation */
    record One(Session session, Body body, List<Item> agenda, Standing.Now now, boolean asked) {}

    private final GovernanceDesk desk;
    private final Bodies bodies;
    private final Sessions sessions;
    private final Standing standing;
    private final Answers answers;

    ReadSessions(GovernanceDesk desk, Bodies bodies, Sessions sessions, Standing standing, Answers answers) {
        this.desk = desk;
        this.bodies = bodies;
        this.sessions = sessions;
        this.standing = standing;
        this.answers = answers;
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
        return new One(session, body, sessions.agenda(id), standing.of(session), asked);
    }

    private boolean mayRead(Session session) {
        return desk.runs() || session.state() == State.CLOSED || (desk.reads() && session.state() != State.DRAFT);
    }
}
