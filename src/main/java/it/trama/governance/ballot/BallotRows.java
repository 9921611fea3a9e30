package it.trama.governance.ballot;

import it.trama.governance.Ballots;
import it.trama.governance.Bodies.Basis;
import it.trama.governance.Bodies.Majority;
import it.trama.governance.Tally;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Threshold;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads votes and results. */
@Repository
class BallotRows implements Ballots {

    private static final String BALLOTS = """
            select b.id, b.session_id, b.item_id, b.number, b.manner, b.majority, m.name as majority_name, b.basis, b.heads, b.weight, b.state, b.reason, b.tellers,
                b.opened_at, b.closed_at
            from governance.ballots b join governance.majorities m on m.code = b.majority
            """;

    /** @param person who sat for it; {@code voted} in a secret ballot: that it did */
    record Voter(UUID unitId, UUID caster, String person, boolean voted) {}

    record Cast(UUID unitId, Choice choice, boolean byAccount) {}

    private final JdbcClient db;

    BallotRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Ballot> of(UUID session) {
        return db.sql(BALLOTS + " where b.session_id = :session order by b.opened_at, b.id")
                .param("session", session)
                .query(BallotRows::ballot)
                .list();
    }

    @Override
    public Optional<Ballot> find(UUID id) {
        return db.sql(BALLOTS + " where b.id = :id")
                .param("id", id)
                .query(BallotRows::ballot)
                .optional();
    }

    @Override
    public Optional<Outcome> outcome(UUID ballot) {
        return db.sql("select * from governance.results where ballot_id = :ballot")
                .param("ballot", ballot)
                .query(BallotRows::outcome)
                .optional();
    }

    @Override
    public Map<UUID, Choice> votes(UUID ballot) {
        return casts(ballot).stream().collect(Collectors.toMap(Cast::unitId, Cast::choice));
    }

    @Override
    public Outcome judge(Tally tally, Majority majority) {
        return new Outcome(tally, tally.judge(majority).approved(), ResultWords.why(tally, majority));
    }

    List<Cast> casts(UUID ballot) {
        return db.sql("select unit_id, choice, by_account from governance.votes where ballot_id = :ballot")
                .param("ballot", ballot)
                .query(Rows.as(Cast.class))
                .list();
    }

    List<Voter> voters(UUID ballot) {
        return db.sql("""
                        select v.unit_id, v.caster, v.person, v.voted from governance.voters v join governance.units u on u.id = v.unit_id
                        where v.ballot_id = :ballot order by u.position
                        """).param("ballot", ballot).query(Rows.as(Voter.class)).list();
    }

    /** The units for which the user casts votes there: of the seat that they hold or stand in for, and of those whose proxy it has. */
    List<UUID> castBy(UUID ballot, UUID user) {
        return db.sql("""
                        select distinct v.unit_id from governance.voters v
                        join governance.voters c on c.ballot_id = v.ballot_id and c.unit_id = v.caster
                        join governance.unit_seats x on x.unit_id = c.unit_id
                        where v.ballot_id = :ballot and (
                            exists (select from governance.members m where m.seat_id = x.seat_id and m.user_id = :user and m.name = c.person)
                            or exists (select from governance.delegates d join governance.ballots b on b.id = v.ballot_id
                                where d.seat_id = x.seat_id and d.user_id = :user and d.name = c.person and d.revoked_on is null
                                    and (d.session_id is null or d.session_id = b.session_id)))
                        """)
                .param("ballot", ballot)
                .param("user", user)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    private static Ballot ballot(ResultSet row, int index) throws SQLException {
        return new Ballot(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getInt("number"),
                Manner.valueOf(row.getString("manner")),
                new Majority(
                        row.getString("majority"),
                        row.getString("majority_name"),
                        Basis.valueOf(row.getString("basis")),
                        new Threshold(row.getString("heads")),
                        new Threshold(row.getString("weight"))),
                new Course(
                        State.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getObject("opened_at", OffsetDateTime.class),
                        row.getObject("closed_at", OffsetDateTime.class),
                        row.getString("tellers")));
    }

    private static Outcome outcome(ResultSet row, int index) throws SQLException {
        var parts = new EnumMap<Choice, Part>(Choice.class);
        for (Choice choice : Choice.values()) {
            parts.put(choice, part(row, choice.name().toLowerCase(Locale.ROOT)));
        }
        return new Outcome(new Tally(parts, part(row, "all")), row.getBoolean("approved"), row.getString("words"));
    }

    private static Part part(ResultSet row, String name) throws SQLException {
        return new Part(row.getInt(name + "_heads"), row.getBigDecimal(name + "_weight"));
    }
}
