package it.trama.governance.answer;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Answers.Answer;
import it.trama.governance.Answers.Kind;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Seat;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.State;
import it.trama.governance.answer.AnswerRows.Person;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member says beforehand whether they come or who votes for them; who runs the session writes it down for who telephones. */
@Service
class Announce {

    /**
     * @param holder of a proxy
     * @param person of a delegate
     */
    record Say(
            UUID session,
            UUID seat,
            Kind kind,
            @Nullable UUID holder,
            @Nullable Person person) {}

    enum Refusal {
        /** It is open or over: the secretary keeps the attendance. */
        LATE,
        NO_PROXIES,
        /** Nobody, oneself, or who does not vote. */
        NO_HOLDER,
        /** Who is chosen does not come either. */
        HOLDER_AWAY,
        TOO_MANY,
        NO_PERSON
    }

    /** @param mine the seats for which the reader may answer */
    record Shown(Session session, Body body, List<Seat> seats, List<UUID> mine, List<Answer> answers, int proxies) {}

    private final GovernanceDesk desk;
    private final Sessions sessions;
    private final Bodies bodies;
    private final AnswerRows rows;

    Announce(GovernanceDesk desk, Sessions sessions, Bodies bodies, AnswerRows rows) {
        this.desk = desk;
        this.sessions = sessions;
        this.bodies = bodies;
        this.rows = rows;
    }

    /** Who has no seat there and does not run it finds nothing. */
    @Transactional(readOnly = true)
    public Shown handle(UUID id) {
        desk.requireReader();
        Session session = sessions.find(id)
                .filter(one -> desk.runs() || one.state() != State.DRAFT)
                .orElseThrow(NotFound::new);
        List<UUID> mine = rows.heldBy(desk.user(), session.body(), session.day());
        if (mine.isEmpty() && !desk.runs()) {
            throw new NotFound();
        }
        return new Shown(
                session,
                bodies.find(session.body()).orElseThrow(NotFound::new),
                bodies.seats(session.body(), session.day()),
                mine,
                rows.of(id),
                proxies(session));
    }

    private int proxies(Session session) {
        return bodies.regulation(session.body(), session.day())
                .map(one -> one.practice().proxies())
                .orElse(0);
    }

    @Transactional
    public Optional<Refusal> handle(Say say) {
        Shown shown = handle(say.session());
        if (!shown.mine().contains(say.seat()) && !(desk.runs() && sits(shown, say.seat()))) {
            throw new NotFound();
        }
        rows.lock(say.session());
        var refused = refusal(say, shown);
        if (refused.isPresent()) {
            return refused;
        }
        Person person = say.person();
        rows.revoke(say.session(), say.seat(), person == null ? null : person.id());
        String by = desk.actor().name();
        if (person != null) {
            String act =
                    t("governance.answer.act", by, Formats.moment(desk.now().toInstant()));
            rows.send(say.session(), say.seat(), person, act, shown.session().day());
        }
        rows.save(say.session(), say, by);
        desk.write("governance.answer.given", say.kind().name());
        return Optional.empty();
    }

    private static boolean sits(Shown shown, UUID seat) {
        return shown.seats().stream().anyMatch(one -> one.id().equals(seat));
    }

    private Optional<Refusal> refusal(Say say, Shown shown) {
        State state = sessions.find(say.session()).orElseThrow(NotFound::new).state();
        if (state != State.CONVENED) {
            return Optional.of(Refusal.LATE);
        }
        if (say.kind() == Kind.DELEGATE) {
            Person person = say.person();
            return person == null || person.name().isEmpty() ? Optional.of(Refusal.NO_PERSON) : Optional.empty();
        }
        return say.kind() == Kind.PROXY ? proxy(say, shown) : Optional.empty();
    }

    private Optional<Refusal> proxy(Say say, Shown shown) {
        UUID holder = say.holder();
        if (shown.proxies() == 0) {
            return Optional.of(Refusal.NO_PROXIES);
        }
        if (holder == null || holder.equals(say.seat()) || !sits(shown, holder)) {
            return Optional.of(Refusal.NO_HOLDER);
        }
        List<Answer> answers = rows.of(say.session());
        boolean away = answers.stream()
                .anyMatch(one -> one.seat().equals(holder) && (one.kind() == Kind.PROXY || one.kind() == Kind.ABSENT));
        if (away) {
            return Optional.of(Refusal.HOLDER_AWAY);
        }
        long held = answers.stream()
                .filter(one -> holder.equals(one.holder()) && !one.seat().equals(say.seat()))
                .count();
        return held >= shown.proxies() ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
    }
}
