package it.trama.governance.ballot;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.Version;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.governance.ballot.BallotRows.Cast;
import it.trama.governance.ballot.BallotRows.Voter;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A vote as its reader may see it: public facts, no trace is kept. While it is open nobody but who runs it sees how others vote. */
@Service
class ReadBallot {

    record One(
            Ballot ballot,
            About about,
            List<Unit> units,
            Hands hands,
            @Nullable Outcome outcome) {}

    record About(Session session, Item item, Version version) {}

    /** @param mine the units for which the reader votes */
    record Hands(List<Voter> voters, List<Cast> casts, List<UUID> mine) {}

    private final GovernanceDesk desk;
    private final BallotRows ballots;
    private final Sessions sessions;
    private final Units units;

    ReadBallot(GovernanceDesk desk, BallotRows ballots, Sessions sessions, Units units) {
        this.desk = desk;
        this.ballots = ballots;
        this.sessions = sessions;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public One handle(UUID id) {
        desk.requireResultReader();
        Ballot ballot = ballots.find(id).orElseThrow(NotFound::new);
        Session session = sessions.find(ballot.session()).orElseThrow(NotFound::new);
        if (!desk.reads() && session.state() != Sessions.State.CLOSED) {
            throw new NotFound();
        }
        Item item = sessions.item(ballot.item()).orElseThrow(NotFound::new);
        Version version = sessions.versions(ballot.item()).stream()
                .filter(one -> one.number() == ballot.number())
                .findFirst()
                .orElseThrow(NotFound::new);
        var hands = new Hands(ballots.voters(id), ballots.casts(id), ballots.castBy(id, desk.user()));
        return new One(
                ballot,
                new About(session, item, version),
                units.of(session.id()),
                hands,
                ballots.outcome(id).orElse(null));
    }
}
