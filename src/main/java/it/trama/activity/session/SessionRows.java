package it.trama.activity.session;

import it.trama.activity.ActivityDesk;
import it.trama.activity.session.Session.Count;
import it.trama.activity.session.Session.Hours;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar of activities; which body may change it is said by the use cases. */
@Repository
class SessionRows {

    private static final String ALL =
            "select id, activity_id, planned_on, held_on, starts, ends, state, reason from activity.sessions ";

    private final JdbcClient db;
    private final ActivityDesk desk;

    SessionRows(JdbcClient db, ActivityDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    private static Session row(ResultSet row, int n) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class)),
                row.getString("state").equals("CANCELLED"),
                row.getString("reason"));
    }

    Optional<Session> find(UUID id) {
        return db.sql(ALL + "where id = :id")
                .param("id", id)
                .query(SessionRows::row)
                .optional();
    }

    /** The first first. */
    List<Session> of(UUID activity) {
        return db.sql(ALL + "where activity_id = :activity order by held_on, starts, id")
                .param("activity", activity)
                .query(SessionRows::row)
                .list();
    }

    /** Of what the actor may read. */
    List<Count> counts(UUID activity) {
        return db.sql("""
                        select s.id as session_id, count(*)::integer as noted, (count(*) filter (where k.mark = 'PRESENT'))::integer as present
                        from activity.sessions s join activity.marks k on k.session_id = s.id and k.mark <> 'NONE'
                            and not exists (select from activity.marks b where b.follows = k.id)
                        where s.activity_id = :activity group by s.id
                        """)
                .param("activity", activity)
                .query(Rows.as(Count.class))
                .list();
    }

    /** Days from today on that nobody has touched. */
    void clear(UUID activity) {
        db.sql("""
                        delete from activity.sessions s
                        where s.activity_id = :activity and s.held_on >= :today and s.state = 'PLANNED' and s.held_on = s.planned_on and s.reason = ''
                          and not exists (select from activity.marks k where k.session_id = s.id)
                          and not exists (select from activity.session_changes c where c.session_id = s.id)
                        """).param("activity", activity).param("today", desk.today()).update();
    }

    /** Nothing when the calendar has that day already. */
    void add(UUID activity, LocalDate day, Hours hours) {
        db.sql("""
                        insert into activity.sessions (id, activity_id, organisation_id, planned_on, held_on, starts, ends, state)
                        values (uuidv7(), :activity, :body, :day, :day, :from, :to, 'PLANNED') on conflict (activity_id, planned_on) do nothing
                        """)
                .param("activity", activity)
                .param("body", desk.actor().organisation())
                .param("day", day)
                .param("from", hours.from())
                .param("to", hours.to())
                .update();
    }

    /** What it was stays in its history. */
    void change(Session now) {
        db.sql("""
                        insert into activity.session_changes (session_id, held_on, starts, ends, state, reason, changed_by, changed_at)
                        select id, held_on, starts, ends, state, reason, :by, :at from activity.sessions where id = :id
                        """)
                .param("id", now.id())
                .param("by", desk.actor().user())
                .param("at", desk.now())
                .update();
        db.sql("""
                        update activity.sessions set held_on = :day, starts = :from, ends = :to, state = :state, reason = :reason where id = :id
                        """)
                .param("id", now.id())
                .param("day", now.heldOn())
                .param("from", now.hours().from())
                .param("to", now.hours().to())
                .param("state", now.cancelled() ? "CANCELLED" : "PLANNED")
                .param("reason", now.reason())
                .update();
    }
}
