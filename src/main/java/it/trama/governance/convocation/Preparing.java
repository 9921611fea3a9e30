package it.trama.governance.convocation;

import it.trama.governance.Answers;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts together what a convocation says. */
@Component
class Preparing {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Notices notices;
    private final Enclosures enclosures;
    private final Answers answers;

    Preparing(Sessions sessions, Bodies bodies, Notices notices, Enclosures enclosures, Answers answers) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.notices = notices;
        this.enclosures = enclosures;
        this.answers = answers;
    }

    boolean sits(UUID user, Session session) {
        return answers.sits(user, session.body(), session.day());
    }

    /** @param withPeople addresses too, which only who convenes reads */
    Prepared of(UUID id, boolean withPeople) {
        Session session = sessions.find(id).orElseThrow(NotFound::new);
        Body body = bodies.find(session.body()).orElseThrow(NotFound::new);
        return new Prepared(
                session,
                body,
                bodies.regulation(body.id(), session.day())
                        .map(regulation -> regulation.practice().noticeDays()),
                sessions.agenda(id),
                enclosures.of(id),
                notices.of(id),
                withPeople ? notices.called(id, body.id(), session.day()) : List.of());
    }
}
