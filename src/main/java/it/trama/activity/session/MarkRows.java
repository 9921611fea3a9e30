package it.trama.activity.session;

import it.trama.activity.ActivityDesk;
import it.trama.activity.session.Mark.Noted;
import it.trama.activity.session.Mark.OnDay;
import it.trama.activity.session.Mark.Touch;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Presences: only ever added. */
@Repository
class MarkRows {

    private final JdbcClient db;
    private final ActivityDesk desk;

    MarkRows(JdbcClient db, ActivityDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    List<Noted> of(UUID session) {
        return db.sql("""
                        select k.id, k.enrolment_id, k.mark, k.noted_at, k.recorded_at, k.recorder, p.mark as before
                        from activity.marks k left join activity.marks p on p.id = k.follows
                        where k.session_id = :session and not exists (select from activity.marks b where b.follows = k.id)
                        """).param("session", session).query(Rows.as(Noted.class)).list();
    }

    List<OnDay> between(UUID activity, LocalDate from, LocalDate until) {
        return db.sql("""
                        select k.session_id, k.enrolment_id, k.mark
                        from activity.sessions s join activity.marks k on k.session_id = s.id and k.mark <> 'NONE'
                            and not exists (select from activity.marks b where b.follows = k.id)
                        where s.activity_id = :activity and s.held_on >= :from and s.held_on < :until
                        """)
                .param("activity", activity)
                .param("from", from)
                .param("until", until)
                .query(Rows.as(OnDay.class))
                .list();
    }

    boolean known(UUID mark) {
        return db.sql("select exists (select from activity.marks where id = :id)")
                .param("id", mark)
                .query(Boolean.class)
                .single();
    }

    void add(UUID session, Touch touch, Mark mark, @Nullable UUID follows, OffsetDateTime at) {
        db.sql("""
                        insert into activity.marks (id, session_id, enrolment_id, mark, follows, noted_at, recorded_by, recorder, recorded_at)
                        values (:id, :session, :enrolment, :mark, :follows, :noted, :by, :recorder, :now)
                        """)
                .param("id", touch.id())
                .param("session", session)
                .param("enrolment", touch.entry())
                .param("mark", mark.name())
                .param("follows", follows, Types.OTHER)
                .param("noted", at)
                .param("by", desk.actor().user())
                .param("recorder", desk.actor().name())
                .param("now", desk.now())
                .update();
    }
}
