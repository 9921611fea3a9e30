package it.trama.training.course;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CourseRows {

    /** @param calledOff why it is not held; empty: it is */
    record Course(UUID id, Words words, Room room, LocalDate enrolUntil, String calledOff, Span span, long taken) {

        boolean full() {
            return room.seats() != null && taken >= room.seats();
        }
    }

    record Words(String kind, String title, String aims, String givenBy) {}

    /** @param minPercent of the hours, for a certificate */
    record Room(@Nullable Integer seats, int minPercent) {}

    /** Of its sessions. */
    record Span(@Nullable LocalDate first, @Nullable LocalDate last, BigDecimal hours) {

        static final Span NONE = new Span(null, null, BigDecimal.ZERO);
    }

    record Session(UUID id, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, String place, String topic) {}

    private static final String COURSES = """
            select c.*, s.first, s.last, coalesce(s.hours, 0) as hours, coalesce(t.taken, 0) as taken
            from training.courses c
            left join (select course_id, min(held_on) as first, max(held_on) as last, sum(hours) as hours from training.sessions group by course_id) s
                on s.course_id = c.id
            left join training.taken() t on t.course_id = c.id
            """;

    private final JdbcClient db;

    CourseRows(JdbcClient db) {
        this.db = db;
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                row.getObject("id", UUID.class),
                new Words(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("aims"),
                        row.getString("given_by")),
                new Room(row.getObject("seats", Integer.class), row.getInt("min_percent")),
                row.getObject("enrol_until", LocalDate.class),
                row.getString("called_off"),
                new Span(
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getBigDecimal("hours")),
                row.getLong("taken"));
    }

    /** Those to come first, then the newest. */
    List<Course> all(LocalDate today) {
        return db.sql(
                        COURSES
                                + " order by coalesce(s.last, c.enrol_until) < :today, s.first desc nulls first, lower(c.title), c.id")
                .param("today", today)
                .query(CourseRows::course)
                .list();
    }

    Optional<Course> find(UUID id) {
        return db.sql(COURSES + " where c.id = :id")
                .param("id", id)
                .query(CourseRows::course)
                .optional();
    }

    /** Two who enrol at once wait for each other. */
    void lock(UUID id) {
        db.sql("select cast(pg_advisory_xact_lock(hashtextextended('training:' || :id, 0)) as text)")
                .param("id", id.toString())
                .query(Rows.scalar(String.class))
                .list();
    }

    void open(Course course, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into training.courses (id, kind, title, aims, given_by, seats, min_percent, enrol_until, opened_by, opened_at)
                        values (:id, :kind, :title, :aims, :givenBy, :seats, :percent, :until, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", course.id())
                .param("kind", course.words().kind())
                .param("title", course.words().title())
                .param("aims", course.words().aims())
                .param("givenBy", course.words().givenBy())
                .param("seats", course.room().seats())
                .param("percent", course.room().minPercent())
                .param("until", course.enrolUntil())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void callOff(UUID id, String why) {
        db.sql("update training.courses set called_off = :why where id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    List<Session> sessions(UUID course) {
        return db.sql("""
                        select id, held_on, starts_at, ends_at, place, topic from training.sessions
                        where course_id = :course order by held_on, starts_at, id
                        """).param("course", course).query(Rows.as(Session.class)).list();
    }

    void add(UUID course, Session session, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into training.sessions (id, course_id, held_on, starts_at, ends_at, place, topic, called_by, called_at)
                        values (:id, :course, :on, :starts, :ends, :place, :topic, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", session.id())
                .param("course", course)
                .param("on", session.heldOn())
                .param("starts", session.startsAt())
                .param("ends", session.endsAt())
                .param("place", session.place())
                .param("topic", session.topic())
                .param("by", by)
                .param("at", at)
                .update();
    }
}
