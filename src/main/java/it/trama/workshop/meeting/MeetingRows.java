package it.trama.workshop.meeting;

import it.trama.platform.db.Rows;
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
class MeetingRows {

    /** @param administrators with those who govern the territory; {@code calledOff} why it was not held, empty: it was, or will be */
    record Meeting(
            UUID id,
            UUID group,
            LocalDate heldOn,
            LocalTime startsAt,
            Agenda agenda,
            boolean administrators,
            String calledOff) {}

    record Agenda(String place, String text) {}

    /** @param version zero: nothing was written yet */
    record Notes(
            String notes,
            String decisions,
            int version,
            @Nullable UUID savedBy,
            @Nullable OffsetDateTime savedAt) {

        static final Notes NONE = new Notes("", "", 0, null, null);
    }

    /** @param state empty: not noted */
    record Present(UUID member, String name, String body, String task, String state) {}

    private static final String MEETING =
            "select id, group_id, held_on, starts_at, place, agenda, administrators, called_off from workshop.meetings ";

    private final JdbcClient db;

    MeetingRows(JdbcClient db) {
        this.db = db;
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                new Agenda(row.getString("place"), row.getString("agenda")),
                row.getBoolean("administrators"),
                row.getString("called_off"));
    }

    /** The newest first. */
    List<Meeting> of(UUID group) {
        return db.sql(MEETING + "where group_id = :group order by held_on desc, starts_at desc, id")
                .param("group", group)
                .query(MeetingRows::meeting)
                .list();
    }

    Optional<Meeting> find(UUID group, UUID id) {
        return db.sql(MEETING + "where id = :id and group_id = :group")
                .param("id", id)
                .param("group", group)
                .query(MeetingRows::meeting)
                .optional();
    }

    void call(Meeting called, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into workshop.meetings (id, group_id, held_on, starts_at, place, agenda, administrators, called_by, called_at)
                        values (:id, :group, :on, :starts, :place, :agenda, :administrators, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", called.id())
                .param("group", called.group())
                .param("on", called.heldOn())
                .param("starts", called.startsAt())
                .param("place", called.agenda().place())
                .param("agenda", called.agenda().text())
                .param("administrators", called.administrators())
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** False when it was called off before. */
    boolean callOff(UUID id, String why) {
        return db.sql(
                                "update workshop.meetings set called_off = :why, sequence = sequence + 1 where id = :id and called_off = ''")
                        .param("why", why)
                        .param("id", id)
                        .update()
                == 1;
    }

    Notes notes(UUID meeting) {
        return db.sql(
                        "select notes, decisions, version, saved_by, saved_at from workshop.notes where meeting_id = :meeting")
                .param("meeting", meeting)
                .query(Rows.as(Notes.class))
                .optional()
                .orElse(Notes.NONE);
    }

    /** False when somebody saved meanwhile: {@code version} is the one that was seen. */
    boolean write(Meeting meeting, Notes notes) {
        return db.sql("""
                        insert into workshop.notes (meeting_id, group_id, notes, decisions, version, saved_by, saved_at)
                        values (:meeting, :group, :notes, :decisions, 1, :by, :at)
                        on conflict (meeting_id) do update set notes = excluded.notes, decisions = excluded.decisions,
                            version = workshop.notes.version + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where workshop.notes.version = :version
                        """)
                        .param("meeting", meeting.id())
                        .param("group", meeting.group())
                        .param("notes", notes.notes())
                        .param("decisions", notes.decisions())
                        .param("version", notes.version())
                        .param("by", notes.savedBy())
                        .param("at", notes.savedAt())
                        .update()
                == 1;
    }

    /** Those who took part on that day, and whoever was noted. */
    List<Present> present(Meeting meeting) {
        return db.sql("""
                        select m.id as member, m.name, coalesce(o.name, '') as body, m.task, coalesce(a.state, '') as state
                        from workshop.members m
                        left join workshop.attendance a on a.member_id = m.id and a.meeting_id = :meeting
                        left join trust.organisations o on o.id = m.organisation_id
                        where m.group_id = :group and (m.until is null or m.until >= :day or a.state is not null)
                        order by m.task <> 'COORDINATOR', m.task <> 'ADMINISTRATOR', lower(m.name), m.id
                        """)
                .param("meeting", meeting.id())
                .param("group", meeting.group())
                .param("day", meeting.heldOn())
                .query(Rows.as(Present.class))
                .list();
    }

    void note(Meeting meeting, UUID member, String state) {
        db.sql("""
                        insert into workshop.attendance (meeting_id, member_id, group_id, state)
                        select :meeting, m.id, m.group_id, :state from workshop.members m where m.id = :member and m.group_id = :group
                        on conflict (meeting_id, member_id) do update set state = excluded.state
                        """)
                .param("meeting", meeting.id())
                .param("member", member)
                .param("group", meeting.group())
                .param("state", state)
                .update();
    }
}
