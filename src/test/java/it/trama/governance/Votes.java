package it.trama.governance;

import it.trama.governance.Sessions.Item;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Votes held in a session of the chamber, for tests about what follows from them. */
@Component
public class Votes {

    /** @param units Cremona with weight 70, a union of two with 20 and 10 */
    public record Hall(UUID session, List<UUID> units) {}

    private final Chamber chamber;
    private final As as;
    private final Sessions sessions;
    private final Ballots ballots;
    private final ObjectProvider<SessionEvents> events;
    private final Clock clock;

    Votes(
            Chamber chamber,
            As as,
            Sessions sessions,
            Ballots ballots,
            ObjectProvider<SessionEvents> events,
            Clock clock) {
        this.chamber = chamber;
        this.as = as;
        this.sessions = sessions;
        this.ballots = ballots;
        this.events = events;
        this.clock = clock;
    }

    /** Open, in first call; Anna and Bruno are there, Carla is not. */
    public Hall open(Chamber.Body body, UUID session) {
        var units = new ArrayList<UUID>();
        as.inTransaction(Chamber.SECRETARY, () -> {
            chamber.run("""
                            update governance.sessions set state = 'OPEN', call = 1, opened_at = ?, opened_by = id,
                                regulation_id = (select r.id from governance.regulations r where r.body_id = sessions.body_id) where id = ?
                            """, OffsetDateTime.now(clock), session);
            for (int i = 0; i < 3; i++) {
                units.add(unit(session, body.members().get(i), i));
            }
            return true;
        });
        return new Hall(session, units);
    }

    private UUID unit(UUID session, UUID member, int place) {
        UUID unit = UUID.randomUUID();
        int weight = List.of(70, 20, 10).get(place);
        OffsetDateTime now = OffsetDateTime.now(clock);
        String units =
                "insert into governance.units (id, session_id, name, heads, weight, position) values (?, ?, ?, 1, ?, ?)";
        chamber.run(units, unit, session, "Unità " + (place + 1), weight, place);
        chamber.run("""
                        insert into governance.unit_seats (session_id, seat_id, unit_id, weight, how)
                        select ?, seat_id, ?, ?, 'prova' from governance.members where id = ?
                        """, session, unit, weight, member);
        if (place < 2) {
            chamber.run("""
                            insert into governance.attendances (id, session_id, unit_id, capacity, person, arrived_at, recorded_by, recorded_at)
                            values (?, ?, ?, 'MEMBER', (select name from governance.members where id = ?), ?, ?, ?)
                            """, UUID.randomUUID(), session, unit, member, now, session, now);
        }
        return unit;
    }

    /** By name: the first for, the second for or against. */
    public UUID vote(Hall hall, UUID item, boolean passes) {
        UUID ballot = UUID.randomUUID();
        as.inTransaction(Chamber.SECRETARY, () -> {
            Item voted = sessions.item(item).orElseThrow();
            cast(hall, voted, ballot, passes);
            var closed = new BallotClosed(
                    sessions.find(hall.session()).orElseThrow(),
                    voted,
                    ballots.find(ballot).orElseThrow(),
                    ballots.outcome(ballot).orElseThrow());
            events.forEach(one -> one.closed(closed));
            return true;
        });
        return ballot;
    }

    private void cast(Hall hall, Item item, UUID ballot, boolean passes) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        chamber.run("""
                        insert into governance.ballots (id, session_id, item_id, number, position, manner, majority, basis, heads, weight, opened_by,
                            opened_at)
                        values (?, ?, ?, ?, (select count(*) + 1 from governance.ballots where item_id = ?), 'OPEN', 'PRESENT_HEADS', 'PRESENT',
                            '>1/2', '', ?, ?)
                        """, ballot, hall.session(), item.id(), item.version().number(), item.id(), item.id(), now);
        for (int i = 0; i < 2; i++) {
            UUID unit = hall.units().get(i);
            String choice = passes || i == 0 ? "FOR" : "AGAINST";
            String voters = "insert into governance.voters (ballot_id, unit_id, caster) values (?, ?, ?)";
            chamber.run(voters, ballot, unit, unit);
            String votes =
                    "insert into governance.votes (ballot_id, unit_id, choice, cast_by, cast_at) values (?, ?, ?, ?, ?)";
            chamber.run(votes, ballot, unit, choice, item.id(), now);
        }
        result(ballot, passes);
        String close = "update governance.ballots set state = 'CLOSED', closed_by = id, closed_at = ? where id = ?";
        chamber.run(close, now, ballot);
    }

    private void result(UUID ballot, boolean passes) {
        chamber.run(
                """
                        insert into governance.results values (?, ?, ?, ?, ?, 0, 0, 0, 0, 3, 100, ?, ?)
                        """,
                ballot,
                passes ? 2 : 1,
                BigDecimal.valueOf(passes ? 90 : 70),
                passes ? 0 : 1,
                BigDecimal.valueOf(passes ? 0 : 20),
                passes,
                passes ? "Approvato." : "Respinto.");
    }

    public void close(Hall hall) {
        as.inTransaction(Chamber.SECRETARY, () -> {
            chamber.run(
                    "update governance.sessions set state = 'CLOSED', closed_at = ?, closed_by = id where id = ?",
                    OffsetDateTime.now(clock),
                    hall.session());
            events.forEach(one -> one.closed(sessions.find(hall.session()).orElseThrow()));
            return true;
        });
    }
}
