package it.trama.sharing.waiting;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals by their envelope only. */
@Repository
class Waiting {

    /** @param other the body on the other side */
    record Row(
            UUID id,
            UUID recordId,
            String number,
            String state,
            LocalDate answerBy,
            OffsetDateTime movedAt,
            String other) {}

    /** How long an answer stays on the sender's first page. */
    private static final int DAYS = 7;

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Waiting(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Row> toAnswer() {
        return db.sql("""
                        select r.id, r.record_id, r.number, r.state, r.answer_by, r.moved_at, o.name as other
                        from sharing.referrals r join trust.organisations o on o.id = r.sent_org
                        where r.to_organisation = :body and r.state = 'SENT' order by r.answer_by limit 50
                        """)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Row.class))
                .list();
    }

    List<Row> answered() {
        return db.sql("""
                        select r.id, r.record_id, r.number, r.state, r.answer_by, r.moved_at, o.name as other
                        from sharing.referrals r join trust.organisations o on o.id = r.to_organisation
                        where r.sent_by = :user and r.state in ('ACCEPTED', 'REFUSED', 'EXPIRED') and r.moved_at > :since
                        order by r.moved_at desc limit 50
                        """)
                .param("user", actors.actor().user())
                .param("since", OffsetDateTime.now(clock).minusDays(DAYS))
                .query(Rows.as(Row.class))
                .list();
    }

    int expire() {
        return db.sql("select sharing.expire_referrals(:at)")
                .param("at", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    int findBearers() {
        return db.sql("select sharing.find_bearers()").query(Integer.class).single();
    }
}
