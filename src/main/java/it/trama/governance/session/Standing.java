package it.trama.governance.session;

import it.trama.governance.Attendances;
import it.trama.governance.Ballots;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.Bodies;
import it.trama.governance.QuorumState;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a session stands: who is there, what was voted. */
@Component
class Standing {

    /** @param quorum empty before the opening */
    record Now(Optional<QuorumState> quorum, List<Ballot> ballots, Map<UUID, Outcome> outcomes) {}

    private final Bodies bodies;
    private final Units units;
    private final Attendances attendances;
    private final Ballots ballots;

    Standing(Bodies bodies, Units units, Attendances attendances, Ballots ballots) {
        this.bodies = bodies;
        this.units = units;
        this.attendances = attendances;
        this.ballots = ballots;
    }

    Now of(Session session) {
        UUID regulation = session.times().regulation();
        if (regulation == null) {
            return new Now(Optional.empty(), List.of(), Map.of());
        }
        var quorum = bodies.regulations(session.body()).stream()
                .filter(one -> one.id().equals(regulation))
                .findFirst()
                .map(one -> QuorumState.of(
                        one, session.times().call(), units.of(session.id()), attendances.now(session.id())));
        List<Ballot> held = ballots.of(session.id());
        var outcomes = new HashMap<UUID, Outcome>();
        held.forEach(ballot -> ballots.outcome(ballot.id()).ifPresent(outcome -> outcomes.put(ballot.id(), outcome)));
        return new Now(quorum, held, outcomes);
    }
}
