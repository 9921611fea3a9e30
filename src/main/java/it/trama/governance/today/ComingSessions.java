package it.trama.governance.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions that are convened or under way. */
@Repository
class ComingSessions {

    /** @param asked the user has a seat there and did not answer the convocation */
    record Line(UUID id, String body, OffsetDateTime firstCall, boolean open, boolean asked) {}

    private final JdbcClient db;

    ComingSessions(JdbcClient db) {
        this.db = db;
    }

    /** @param all also those where the user has no seat */
    List<Line> of(UUID user, boolean all, LocalDate from, LocalDate until) {
        return db.sql("""
                        select s.id, b.name as body, s.first_call, s.state = 'OPEN' as open, s.state = 'CONVENED' and exists (
                            select from governance.seats t join governance.members m on m.seat_id = t.id
                            where t.body_id = s.body_id and m.user_id = :user and m.valid @> (s.first_call at time zone 'Europe/Rome')::date
                                and not exists (select from governance.answers a where a.session_id = s.id and a.seat_id = t.id)) as asked
                        from governance.sessions s join governance.bodies b on b.id = s.body_id
                        where s.state in ('CONVENED', 'OPEN') and s.first_call >= :from::date and s.first_call < :until::date and (:all or exists (
                            select from governance.seats t join governance.members m on m.seat_id = t.id
                            where t.body_id = s.body_id and m.user_id = :user and m.valid @> (s.first_call at time zone 'Europe/Rome')::date)
                            or exists (select from governance.seats t join governance.delegates d on d.seat_id = t.id
                            where t.body_id = s.body_id and d.user_id = :user and d.revoked_on is null and (d.session_id = s.id
                                or d.session_id is null and d.valid @> (s.first_call at time zone 'Europe/Rome')::date)))
                        order by s.first_call limit 20
                        """)
                .param("user", user)
                .param("all", all)
                .param("from", from)
                .param("until", until)
                .query(Rows.as(Line.class))
                .list();
    }
}
