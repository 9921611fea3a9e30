package it.trama.governance.resolution;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.BallotClosed;
import it.trama.governance.Ballots;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.Ballots.State;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.SessionEvents;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.Subject;
import it.trama.governance.Sessions.Version;
import it.trama.governance.Subjects;
import it.trama.plan.ResolutionSubjects.Deed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In the transaction that closes a vote: what passed gets its number and its effect; what failed for good goes back to who proposed it. */
@Component
class Adopting implements SessionEvents {

    private final Resolutions resolutions;
    private final Bodies bodies;
    private final Sessions sessions;
    private final Ballots ballots;
    private final Subjects subjects;

    Adopting(Resolutions resolutions, Bodies bodies, Sessions sessions, Ballots ballots, Subjects subjects) {
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.sessions = sessions;
        this.ballots = ballots;
        this.subjects = subjects;
    }

    @Override
    public void closed(BallotClosed closed) {
        Ballot ballot = closed.ballot();
        Session session = closed.session();
        Body body = bodies.find(session.body()).orElseThrow();
        Version version = version(ballot);
        Subject subject = version.subject();
        if (!closed.outcome().approved() && subject != null) {
            subjects.of(subject.kind())
                    .ifPresent(owner -> owner.votedDown(subject.id(), refused(body, session, closed.item())));
        }
        if (closed.outcome().approved() && !resolutions.has(ballot.id())) {
            adopt(closed, body, version);
        }
    }

    private static Deed refused(Body body, Session session, Item item) {
        return new Deed(body.name(), t("governance.deed.refused", item.position()), session.day());
    }

    private void adopt(BallotClosed closed, Body body, Version version) {
        Ballot ballot = closed.ballot();
        Session session = closed.session();
        Subject subject = version.subject();
        int year = session.day().getYear();
        int number = resolutions.next(body.id(), year);
        var effect = subject == null
                ? null
                : new Resolutions.Subject(
                        subject.kind(),
                        subject.id(),
                        subjects.find(subject).map(one -> one.title()).orElse(""));
        var voted = new Resolutions.Voted(
                closed.item().id(), ballot.number(), ballot.id(), version.title(), version.text());
        resolutions.add(body.id(), session.id(), session.day(), number, voted, effect);
        if (subject != null) {
            var deed = new Deed(body.name(), number + "/" + year, session.day());
            subjects.of(subject.kind()).ifPresent(owner -> owner.approved(subject.id(), deed));
        }
    }

    @Override
    public void closed(Session session) {
        Body body = bodies.find(session.body()).orElseThrow();
        List<Ballot> held = ballots.of(session.id()).stream()
                .filter(ballot -> ballot.course().state() == State.CLOSED)
                .toList();
        for (Item item : sessions.agenda(session.id())) {
            Deed deed = refused(body, session, item);
            for (Subject subject : failed(item, held)) {
                subjects.of(subject.kind()).ifPresent(owner -> owner.rejected(subject.id(), deed));
            }
        }
    }

    /** What was voted and did not pass in any of its votes. */
    private Set<Subject> failed(Item item, List<Ballot> held) {
        var passed = new LinkedHashSet<Subject>();
        var failed = new LinkedHashSet<Subject>();
        for (Ballot ballot : held) {
            Subject subject = ballot.item().equals(item.id()) ? version(ballot).subject() : null;
            if (subject != null) {
                boolean approved =
                        ballots.outcome(ballot.id()).filter(Outcome::approved).isPresent();
                (approved ? passed : failed).add(subject);
            }
        }
        failed.removeAll(passed);
        return failed;
    }

    private Version version(Ballot ballot) {
        return sessions.versions(ballot.item()).stream()
                .filter(one -> one.number() == ballot.number())
                .findFirst()
                .orElseThrow();
    }
}
