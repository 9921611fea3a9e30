package it.trama.sharing.referral;

import it.trama.platform.db.Rows;
import it.trama.sharing.Decision.Basis;
import it.trama.sharing.referral.Referral.Ground;
import it.trama.sharing.referral.Referral.Move;
import it.trama.sharing.referral.Referral.Place;
import it.trama.sharing.referral.Referral.Progress;
import it.trama.sharing.referral.Referral.Sent;
import it.trama.sharing.referral.Referral.State;
import it.trama.sharing.referral.Referral.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Envelopes and their moves. Row-level security shows each side its own. */
@Repository
class Referrals {

    private static final String COLUMNS = """
            select r.*, t.name as to_name, s.name as sent_name from sharing.referrals r
            join trust.organisations t on t.id = r.to_organisation join trust.organisations s on s.id = r.sent_org
            """;

    private final JdbcClient db;
    private final Clock clock;

    Referrals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Referral> find(UUID id) {
        return db.sql(COLUMNS + " where r.id = :id")
                .param("id", id)
                .query(Referrals::referral)
                .optional();
    }

    List<Referral> ofRecord(UUID record) {
        return db.sql(COLUMNS + " where r.record_id = :record order by r.sent_at desc, r.id")
                .param("record", record)
                .query(Referrals::referral)
                .list();
    }

    /** What the body received: what waits first, then the newest. */
    List<Referral> to(UUID organisation) {
        return db.sql(
                        COLUMNS
                                + " where r.to_organisation = :body order by array_position(array['SENT', 'ACCEPTED'], r.state) nulls last, r.sent_at desc, r.id limit 200")
                .param("body", organisation)
                .query(Referrals::referral)
                .list();
    }

    /** The database refuses it without the ground of this moment. */
    void add(Referral referral, UUID sentOrg) {
        db.sql("""
                        insert into sharing.referrals (id, record_id, compartment, person_id, to_organisation, number, help_kind, state, basis, reference,
                            ground_id, answer_by, until, sent_by, sent_org, sent_at, moved_at, sha256)
                        select :id, :record, 'ORDINARY', :person, :to, :number, :kind, 'SENT', d.outcome, d.reference,
                            d.ground, :answer, :until, :by, :org, :at, :at, :sha256
                        from sharing.decide('REFERRAL', :person, :to) d
                        """)
                .param("id", referral.id())
                .param("record", referral.place().record())
                .param("person", referral.place().person())
                .param("to", referral.place().to())
                .param("number", referral.number())
                .param("kind", referral.terms().helpKind())
                .param("answer", referral.terms().answerBy())
                .param("until", referral.terms().until())
                .param("by", referral.sent().by())
                .param("org", sentOrg)
                .param("at", referral.sent().at().atOffset(ZoneOffset.UTC))
                .param("sha256", referral.sent().sha256())
                .update();
    }

    /** Empty: done. */
    Optional<String> move(UUID referral, Move move, String words) {
        return db.sql("select coalesce(sharing.move_referral(:id, :move, :words, :at), '')")
                .param("id", referral)
                .param("move", move.name())
                .param("words", words)
                .param("at", OffsetDateTime.now(clock))
                .query(Rows.scalar(String.class))
                .single()
                .transform(refusal -> refusal.isEmpty() ? Optional.empty() : Optional.of(refusal));
    }

    /** What the side may do now. */
    List<Move> moves(State state, String side) {
        return db
                .sql(
                        "select move from sharing.referral_moves where from_state = :state and side in (:side, 'BOTH') order by move")
                .param("state", state.name())
                .param("side", side)
                .query(Rows.scalar(String.class))
                .list()
                .stream()
                .map(Move::valueOf)
                .toList();
    }

    private static Referral referral(ResultSet row, int n) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Place(
                        row.getObject("record_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getObject("to_organisation", UUID.class),
                        row.getString("to_name")),
                new Ground(Basis.valueOf(row.getString("basis")), row.getString("reference")),
                new Terms(
                        row.getString("help_kind"),
                        row.getObject("answer_by", LocalDate.class),
                        row.getObject("until", LocalDate.class)),
                new Sent(
                        row.getObject("sent_by", UUID.class),
                        row.getString("sent_name"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256")),
                new Progress(
                        State.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()));
    }
}
