package it.trama.governance.bulk;

import it.trama.governance.Ballots;
import it.trama.governance.Bodies;
import it.trama.governance.GovernanceBulk;
import it.trama.governance.Sessions;
import it.trama.governance.Tally;
import it.trama.governance.Tally.Vote;
import it.trama.governance.Threshold;
import it.trama.governance.Units;
import it.trama.governance.Units.Unit;
import it.trama.governance.bulk.FreezeLoaded.Frozen;
import it.trama.governance.bulk.FreezeLoaded.Tell;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.db.Database;
import it.trama.trust.CurrentActor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

@Repository
class GovernanceCopy implements GovernanceBulk {

    private final Database database;
    private final CurrentActor actors;
    private final BodyCopy bodies;
    private final SessionCopy sessions;
    private final FreezeLoaded freeze;
    private final Ballots ballots;

    GovernanceCopy(
            Database database,
            CurrentActor actors,
            BodyCopy bodies,
            SessionCopy sessions,
            FreezeLoaded freeze,
            Ballots ballots) {
        this.database = database;
        this.actors = actors;
        this.bodies = bodies;
        this.sessions = sessions;
        this.freeze = freeze;
        this.ballots = ballots;
    }

    private interface Step {
        void run(Connection owner) throws SQLException;
    }

    private void asOwner(Step step) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            step.run(owner);
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading bodies and sessions", null, e);
        }
    }

    @Override
    public void loadBodies(List<Mayor> mayors, Joined convention, LocalDate since, Secretary by) {
        asOwner(owner -> {
            bodies.bodies(owner);
            bodies.rules(owner, since, by);
            bodies.seats(owner, since);
            bodies.mayors(owner, mayors, since);
            bodies.contacts(owner, mayors, by);
            bodies.convention(owner, convention, since);
        });
    }

    @Override
    public Loaded loadSessions(Held held, Ahead ahead, Secretary by) {
        asOwner(owner -> sessions.sessions(owner, held, ahead, by));
        var secretary = new Actor(
                by.user(),
                by.user(),
                by.organisation(),
                by.name(),
                Set.of(Role.ASSEMBLY_SECRETARY),
                Set.of(),
                Set.of());
        Frozen frozen = actors.runAs(secretary, () -> freeze.handle(SessionCopy.HELD));
        List<Unit> there = frozen.units().stream()
                .filter(unit -> !held.absent().contains(unit.name()))
                .toList();
        asOwner(owner -> sessions.opened(owner, held, there, frozen.people(), by));
        for (int i = 0; i < held.items().size(); i++) {
            int item = i;
            asOwner(owner -> {
                sessions.ballot(owner, held, item, there, frozen.people(), by);
                sessions.closed(owner, held, item, outcome(held.items().get(item), there, frozen.units()), by);
            });
        }
        tell(secretary, false);
        asOwner(owner -> sessions.end(owner, held, by));
        tell(secretary, true);
        return new Loaded(SessionCopy.HELD, SessionCopy.AHEAD);
    }

    @Override
    public void about(UUID session, int position, String text, Sessions.Subject subject) {
        asOwner(owner -> sessions.about(owner, session, position, text, subject));
    }

    private void tell(Actor secretary, boolean ended) {
        actors.runAs(secretary, () -> {
            freeze.handle(new Tell(SessionCopy.HELD, ended));
            return true;
        });
    }

    private Ballots.Outcome outcome(Voted item, List<Unit> there, List<Unit> all) {
        var votes = there.stream()
                .map(unit -> new Vote(SessionCopy.choice(item, unit), unit.part()))
                .toList();
        return ballots.judge(
                Tally.of(votes, Units.all(all)),
                new Bodies.Majority(
                        "PRESENT_BOTH", "", Bodies.Basis.PRESENT, new Threshold(">1/2"), new Threshold(">1/2")));
    }
}
