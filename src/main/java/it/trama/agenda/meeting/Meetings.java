package it.trama.agenda.meeting;

import it.trama.casefile.RecordHead;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings that the actor takes part in, and those of their points that the actor may open. */
@Repository
class Meetings {

    record Head(UUID id, String title, LocalDate heldOn, String present) {}

    record Listed(UUID id, String title, LocalDate heldOn, long points, long signed) {}

    record Point(
            UUID id,
            UUID recordId,
            String number,
            String person,
            @Nullable UUID entryId) {}

    record Minutes(
            UUID id,
            UUID recordId,
            String minutes,
            @Nullable UUID entryId,
            int version,
            Saved saved) {}

    record Saved(String by, OffsetDateTime at) {}

    private record Flat(
            UUID id,
            UUID recordId,
            String minutes,
            @Nullable UUID entryId,
            int version,
            String savedBy,
            OffsetDateTime savedAt) {

        Minutes toMinutes() {
            return new Minutes(id, recordId, minutes, entryId, version, new Saved(savedBy, savedAt));
        }
    }

    record Decision(UUID id, String what, UUID worker, String workerName, LocalDate due) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Meetings(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    void add(BeginMeeting.Command meeting) {
        db.sql("""
                        insert into agenda.meetings (id, organisation_id, title, held_on, holders, made_by, made_at)
                        values (:id, :body, :title, :day, :holders, :me, :now) on conflict (id) do nothing
                        """)
                .param("id", meeting.id())
                .param("body", actors.actor().organisation())
                .param("title", meeting.title())
                .param("day", meeting.day())
                .param("holders", meeting.workers().stream().map(w -> "u:" + w).toArray(String[]::new))
                .param("me", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    List<Listed> list() {
        return db.sql("""
                        select m.id, m.title, m.held_on, count(p.id) as points, count(p.entry_id) as signed
                        from agenda.meetings m left join agenda.meeting_points p on p.meeting_id = m.id
                        group by m.id order by m.held_on desc, m.id desc limit 50
                        """).query(Rows.as(Listed.class)).list();
    }

    Optional<Head> find(UUID meeting) {
        return db.sql("""
                        select m.id, m.title, m.held_on,
                               coalesce((select string_agg(s.display_name, ', ' order by s.display_name)
                                         from trust.staff_names(array(select substr(h, 3)::uuid from unnest(m.holders) h)) s), '') as present
                        from agenda.meetings m where m.id = :id
                        """).param("id", meeting).query(Rows.as(Head.class)).optional();
    }

    List<Point> points(UUID meeting) {
        return db.sql("""
                        with page as materialized (select * from agenda.meeting_points where meeting_id = :meeting)
                        select p.id, p.record_id, n.number, n.name as person, p.entry_id
                        from page p join casefile.record_names((select array_agg(record_id) from page)) n on n.record_id = p.record_id
                        order by n.name
                        """).param("meeting", meeting).query(Rows.as(Point.class)).list();
    }

    /** The record of that number, when the actor may know of it. */
    Optional<UUID> recordOf(String number) {
        return db.sql("select id from casefile.social_records where number = upper(:number)")
                .param("number", number)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    void addPoint(UUID point, UUID meeting, RecordHead record) {
        db.sql("""
                        insert into agenda.meeting_points (id, meeting_id, record_id, compartment, saved_by, saved_at)
                        values (:id, :meeting, :record, :compartment, :me, :now) on conflict do nothing
                        """)
                .param("id", point)
                .param("meeting", meeting)
                .param("record", record.id())
                .param("compartment", record.compartment().name())
                .param("me", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Minutes> minutes(UUID meeting, UUID point) {
        return db.sql("""
                        select p.id, p.record_id, p.minutes, p.entry_id, p.version, p.saved_at,
                               coalesce((select display_name from trust.staff_names(array[p.saved_by])), '') as saved_by
                        from agenda.meeting_points p where p.id = :point and p.meeting_id = :meeting
                        """)
                .param("point", point)
                .param("meeting", meeting)
                .query(Rows.as(Flat.class))
                .optional()
                .map(Flat::toMinutes);
    }

    /** False when somebody saved meanwhile, or signed. */
    boolean save(UUID point, String minutes, int version) {
        return db.sql("""
                        update agenda.meeting_points
                        set minutes = :minutes, saved_by = :me, saved_at = :now, version = version + 1
                        where id = :point and version = :version and entry_id is null
                        """)
                        .param("minutes", minutes)
                        .param("me", actors.actor().user())
                        .param("now", OffsetDateTime.now(clock))
                        .param("point", point)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean sign(UUID point, UUID entry, int version) {
        return db.sql("""
                        update agenda.meeting_points set entry_id = :entry, version = version + 1
                        where id = :point and version = :version and entry_id is null
                        """)
                        .param("entry", entry)
                        .param("point", point)
                        .param("version", version)
                        .update()
                == 1;
    }

    void decide(RecordHead record, Decide.Command decision) {
        db.sql("""
                        insert into agenda.decisions (id, point_id, record_id, compartment, what, worker, due)
                        values (:id, :point, :record, :compartment, :what, :worker, :due) on conflict (id) do nothing
                        """)
                .param("id", decision.id())
                .param("point", decision.point())
                .param("record", record.id())
                .param("compartment", record.compartment().name())
                .param("what", decision.what())
                .param("worker", decision.worker())
                .param("due", decision.due())
                .update();
    }

    List<Decision> decisions(UUID point) {
        return db.sql("""
                        select d.id, d.what, d.worker, coalesce((select display_name from trust.staff_names(array[d.worker])), '') as worker_name, d.due
                        from agenda.decisions d where d.point_id = :point order by d.due, d.id
                        """).param("point", point).query(Rows.as(Decision.class)).list();
    }

    /** Whose turn it is, on the deadline that the decision became. */
    void give(UUID source, UUID worker) {
        db.sql("update agenda.deadlines set worker = :worker where source = :source")
                .param("worker", worker)
                .param("source", source)
                .update();
    }
}
