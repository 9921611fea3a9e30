package it.trama.governance.resolution;

import it.trama.governance.Ballots;
import it.trama.governance.Bodies;
import it.trama.governance.Bodies.Body;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Subjects;
import it.trama.governance.Units;
import it.trama.governance.VoteSheet;
import it.trama.governance.resolution.Resolutions.Filter;
import it.trama.governance.resolution.Resolutions.Line;
import it.trama.governance.resolution.Resolutions.Resolution;
import it.trama.kernel.NotFound;
import it.trama.plan.ResolutionSubjects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register and each resolution, for who may read what closed votes decided. */
@Service
class ReadResolutions {

    record Register(List<Line> lines, List<Body> bodies, List<Integer> years) {}

    /** @param subject address of what it made effective; empty: of nothing */
    record One(Resolution resolution, Session session, VoteSheet votes, String subject) {}

    record About(UUID subject) {}

    /** Where the facts of a vote are. */
    @org.springframework.stereotype.Component
    record Facts(Sessions sessions, Ballots ballots, Units units, Subjects subjects) {

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
        return new One(resolution, session, facts.votes(resolution.ballot(), session.id()), subject(resolution));
    }

    private String subject(Resolution resolution) {
        String kind = resolution.behind().subjectKind();
        UUID id = resolution.behind().subjectId();
        return kind == null || id == null
                ? ""
                : facts.subjects()
                        .find(new Sessions.Subject(kind, id))
                        .map(ResolutionSubjects.Subject::href)
                        .orElse("");
    }

    /** Address of where it was decided; empty: it is not known here. */
    @Transactional(readOnly = true)
    public Optional<String> handle(About about) {
        desk.requireResultReader();
        return resolutions.about(about.subject());
    }
}
