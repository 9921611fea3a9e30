package it.trama.governance.resolution;

import it.trama.governance.Ballots;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Units;
import it.trama.governance.VoteSheet;
import it.trama.governance.resolution.Resolutions.Filter;
import it.trama.governance.resolution.Resolutions.Line;
import it.trama.governance.resolution.Resolutions.Resolution;
import it.trama.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register and each resolution, for who may read what closed votes decided. */
@Service
class ReadResolutions {

    record Register(List<Line> lines, List<Body> bodies, List<Integer> years) {}

    record One(Resolution resolution, Session session, VoteSheet votes) {}

    /** Where the facts of a vote are. */
    @org.springframework.stereotype.Component
    record Facts(Sessions sessions, Ballots ballots, Units units) {

        VoteSheet votes(UUID ballot, UUID session) {
            return VoteSheet.of(
                    ballots.find(ballot).orElseThrow(),
                    ballots.outcome(ballot).orElseThrow(),
                    units.of(session),
                    ballots.votes(ballot));
        }
    }

    private final GovernanceDesk desk;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final Facts facts;

    ReadResolutions(GovernanceDesk desk, Resolutions resolutions, Bodies bodies, Facts facts) {
        this.desk = desk;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public Register handle(Filter filter) {
        desk.requireResultReader();
        return new Register(resolutions.search(filter), bodies.all(), resolutions.years());
    }

    @Transactional(readOnly = true)
    public One handle(UUID id) {
        desk.requireResultReader();
        Resolution resolution = resolutions.find(id).orElseThrow(NotFound::new);
        Session session = facts.sessions().find(resolution.session()).orElseThrow();
        return new One(resolution, session, facts.votes(resolution.ballot(), session.id()));
    }
}
