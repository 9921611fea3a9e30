package it.trama.insight.participation;

import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published rows on activities, counted. Nothing here has passed disclosure control. */
@Repository
class Participations {

    /** @param body null: all bodies */
    record Span(LocalDate from, LocalDate to, @Nullable UUID body) {}

    /** @param municipality empty text: outside the district, or not said */
    record Cell(UUID activityId, String municipality, String sex, int people, int present, int noted) {}

    /** @param sessions held until the day of asking, those called off left out */
    record Held(UUID activityId, String title, String body, int sessions) {}

    private final JdbcClient db;

    Participations(JdbcClient db) {
        this.db = db;
    }

    /** Of activities that touch the span. */
    List<Cell> cells(Span span) {
        return db.sql("""
                        select activity_id, municipality, sex, count(*)::integer as people, sum(present)::integer as present, sum(noted)::integer as noted
                        from activity.pub_participations
                        where starts_on <= :to and ends_on >= :from and (organisation_id = :body or cast(:body as uuid) is null)
                        group by 1, 2, 3
                        """)
                .param("from", span.from())
                .param("to", span.to())
                .param("body", span.body(), Types.OTHER)
                .query(Rows.as(Cell.class))
                .list();
    }

    /** Also those in which nobody takes part. */
    List<Held> held(Span span, LocalDate today) {
        return db.sql("""
                        select a.activity_id, a.title, a.body,
                               (select count(*)::integer from activity.pub_sessions s
                                where s.activity_id = a.activity_id and s.held_on between :from and least(:to, :today)) as sessions
                        from activity.pub_activities a
                        where a.starts_on <= :to and a.ends_on >= :from and (a.organisation_id = :body or cast(:body as uuid) is null)
                        order by a.body, a.title, a.activity_id
                        """)
                .param("from", span.from())
                .param("to", span.to())
                .param("today", today)
                .param("body", span.body(), Types.OTHER)
                .query(Rows.as(Held.class))
                .list();
    }
}
