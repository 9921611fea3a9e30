package it.trama.workshop.meeting;

import it.trama.platform.db.Rows;
import it.trama.platform.messenger.Post;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That who takes part was told, and of what. */
@Repository
class NoticeRows {

    record Notice(UUID id, String kind, String note, UUID madeBy, OffsetDateTime madeAt) {}

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    /** False: it is there. */
    boolean add(UUID meeting, Notice notice) {
        return db.sql("""
                        insert into workshop.notices (id, meeting_id, kind, note, made_by, made_at)
                        values (:id, :meeting, :kind, :note, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", notice.id())
                        .param("meeting", meeting)
                        .param("kind", notice.kind())
                        .param("note", notice.note())
                        .param("by", notice.madeBy())
                        .param("at", notice.madeAt())
                        .update()
                == 1;
    }

    /** The newest first. */
    List<Notice> of(UUID meeting) {
        return db.sql("""
                        select id, kind, note, made_by, made_at from workshop.notices where meeting_id = :meeting order by made_at desc, id
                        """)
                .param("meeting", meeting)
                .query(Rows.as(Notice.class))
                .list();
    }

    int sequence(UUID meeting) {
        return db.sql("select sequence from workshop.meetings where id = :id")
                .param("id", meeting)
                .query(Rows.scalar(Integer.class))
                .single();
    }

    /** Who takes part today; the first mail address among what was written of how to reach them. */
    List<Post.Recipient> recipients(UUID group) {
        return db.sql("""
                        select m.name, coalesce(o.name, '') as office, coalesce(substring(m.contact from '[^\\s,;<>]+@[^\\s,;<>]+'), '') as address
                        from workshop.members m left join trust.organisations o on o.id = m.organisation_id
                        where m.group_id = :group and m.until is null order by lower(m.name), m.id
                        """)
                .param("group", group)
                .query(Rows.as(Post.Recipient.class))
                .list();
    }

    /** False when it was moved meanwhile, or called off. */
    boolean move(MeetingRows.Meeting to, int seen) {
        return db.sql("""
                        update workshop.meetings set held_on = :on, starts_at = :starts, place = :place, agenda = :agenda,
                               administrators = :administrators, sequence = sequence + 1
                        where id = :id and sequence = :seen and called_off = ''
                        """)
                        .param("on", to.heldOn())
                        .param("starts", to.startsAt())
                        .param("place", to.agenda().place())
                        .param("agenda", to.agenda().text())
                        .param("administrators", to.administrators())
                        .param("id", to.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
