package it.trama.training.course;

import it.trama.platform.db.Rows;
import it.trama.training.course.CourseRows.Course;
import it.trama.training.course.CourseRows.Session;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses and sessions that are not any more as they were opened. */
@Repository
class ChangeRows {

    record Saved(int version, UUID by, OffsetDateTime at) {}

    private final JdbcClient db;

    ChangeRows(JdbcClient db) {
        this.db = db;
    }

    Saved saved(UUID course) {
        return db.sql("""
                        select version, coalesce(saved_by, opened_by) as by, coalesce(saved_at, opened_at) as at
                        from training.courses where id = :id
                        """).param("id", course).query(Rows.as(Saved.class)).single();
    }

    /** False when somebody saved meanwhile. */
    boolean change(Course course, Saved saved) {
        return db.sql("""
                        update training.courses set kind = :kind, title = :title, aims = :aims, given_by = :givenBy, seats = :seats,
                               min_percent = :percent, enrol_until = :until, version = version + 1, saved_by = :by, saved_at = :at
                        where id = :id and version = :version
                        """)
                        .param("id", course.id())
                        .param("kind", course.words().kind())
                        .param("title", course.words().title())
                        .param("aims", course.words().aims())
                        .param("givenBy", course.words().givenBy())
                        .param("seats", course.room().seats())
                        .param("percent", course.room().minPercent())
                        .param("until", course.enrolUntil())
                        .param("by", saved.by())
                        .param("at", saved.at())
                        .param("version", saved.version())
                        .update()
                == 1;
    }

    /** False: there is no such session, or somebody was there already: what happened does not move. */
    boolean move(UUID course, Session to, OffsetDateTime at) {
        return db.sql("""
                        update training.sessions s set held_on = :on, starts_at = :starts, ends_at = :ends, place = :place, topic = :topic,
                               moved_at = case when (held_on, starts_at) = (:on, :starts) then moved_at else :at end
                        where id = :id and course_id = :course
                          and not exists (select from training.attendance a where a.session_id = s.id and a.present)
                        """)
                        .param("id", to.id())
                        .param("course", course)
                        .param("on", to.heldOn())
                        .param("starts", to.startsAt())
                        .param("ends", to.endsAt())
                        .param("place", to.place())
                        .param("topic", to.topic())
                        .param("at", at)
                        .update()
                == 1;
    }
}
