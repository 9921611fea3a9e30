package it.trama.activity.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of a body that wait for an answer, and its sessions without presences. */
@Repository
class Waiting {

    /** @param kind OFFER or SESSION */
    record Thing(String kind, UUID id, String title, String who, LocalDate day) {}

    private final JdbcClient db;

    Waiting(JdbcClient db) {
        this.db = db;
    }

    List<Thing> of(UUID body, LocalDate today) {
        return db.sql("""
                        select 'OFFER' as kind, e.id, a.title, e.name as who, o.expires_on as day
                        from activity.offers o join activity.enrolments e on e.id = o.enrolment_id join activity.activities a on a.id = o.activity_id
                        where o.state = 'MADE' and o.expires_on >= :today and e.organisation_id = :body
                        union all
                        select 'SESSION', s.id, a.title, '', s.held_on
                        from activity.sessions s join activity.activities a on a.id = s.activity_id
                        where s.organisation_id = :body and s.state = 'PLANNED' and s.held_on between :today - 7 and :today
                          and not exists (select from activity.marks k where k.session_id = s.id)
                          and exists (select from activity.enrolments e where e.activity_id = s.activity_id and e.enrolled_on <= s.held_on)
                        order by day, title limit 30
                        """)
                .param("body", body)
                .param("today", today)
                .query(Rows.as(Thing.class))
                .list();
    }
}
