package it.trama.governance.task;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is left to be done, and which bodies wait to be called. */
@Repository
class Tasks {

    record Task(UUID id, String title, String owner, LocalDate due, Origin origin, Fate fate, int version) {}

    record Origin(UUID session, String body, OffsetDateTime firstCall) {}

    record Fate(@Nullable LocalDate doneOn, @Nullable LocalDate droppedOn, String note) {

        boolean open() {
            return doneOn == null && droppedOn == null;
        }
    }

    private record Flat(UUID id, String title, String owner, LocalDate due, int version) {}

    record Meeting(UUID id, String body, OffsetDateTime firstCall) {}

    record Monthly(UUID body, String name, boolean called) {}

    private static final String TASKS =
            "select k.id, k.title, k.owner, k.due_on as due, k.version from governance.tasks k";

    private final JdbcClient db;
    private final GovernanceDesk desk;

    Tasks(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    private Task whole(Flat flat) {
        Origin origin =
                db.sql("""
                        select s.id as session, b.name as body, s.first_call from governance.tasks k
                        join governance.sessions s on s.id = k.session_id join governance.bodies b on b.id = s.body_id where k.id = :id
                        """).param("id", flat.id()).query(Rows.as(Origin.class)).single();
        Fate fate = db.sql("select done_on, dropped_on, note from governance.tasks where id = :id")
                .param("id", flat.id())
                .query(Rows.as(Fate.class))
                .single();
        return new Task(flat.id(), flat.title(), flat.owner(), flat.due(), origin, fate, flat.version());
    }

    /** The soonest first. @param session null: of all; else those of its body that were open when it met */
    List<Task> open(@Nullable UUID session) {
        return db.sql(TASKS + """
                         where k.done_on is null and k.dropped_on is null and k.session_id is not null and k.due_on is not null
                            and (:session::uuid is null or k.body_id = (select body_id from governance.sessions where id = :session::uuid))
                        order by k.due_on, k.id
                        """).param("session", session, Types.OTHER).query(Rows.as(Flat.class)).list().stream()
                .map(this::whole)
                .toList();
    }

    /** The last ones. */
    List<Task> settled() {
        return db.sql(TASKS + """
                         where (k.done_on is not null or k.dropped_on is not null) and k.session_id is not null and k.due_on is not null
                        order by coalesce(k.done_on, k.dropped_on) desc, k.id limit 50
                        """).query(Rows.as(Flat.class)).list().stream()
                .map(this::whole)
                .toList();
    }

    Optional<Task> find(UUID id) {
        return db.sql(TASKS + " where k.id = :id and k.session_id is not null and k.due_on is not null")
                .param("id", id)
                .query(Rows.as(Flat.class))
                .optional()
                .map(this::whole);
    }

    /** From which a task may follow, the newest first. */
    List<Meeting> meetings() {
        return db.sql("""
                        select s.id, b.name as body, s.first_call from governance.sessions s join governance.bodies b on b.id = s.body_id
                        where s.state in ('CONVENED', 'OPEN', 'CLOSED') order by s.first_call desc, s.id limit 60
                        """).query(Rows.as(Meeting.class)).list();
    }

    /** False: it was sent before, or there is no such session. */
    boolean add(KeepTasks.Add add) {
        return db.sql("""
                        insert into governance.tasks (id, body_id, session_id, title, owner, due_on, made_by, made_at)
                        select :id, s.body_id, s.id, :title, :owner, :due, :by, :at from governance.sessions s where s.id = :session
                        on conflict (id) do nothing
                        """)
                        .param("id", add.id())
                        .param("session", add.session())
                        .param("title", add.title())
                        .param("owner", add.owner())
                        .param("due", add.due())
                        .param("by", desk.user())
                        .param("at", desk.now())
                        .update()
                == 1;
    }

    /** False: somebody settled it meanwhile. */
    boolean settle(UUID id, Fate fate, int version) {
        return db.sql("""
                        update governance.tasks set done_on = :done::date, dropped_on = :dropped::date, note = :note, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("done", fate.doneOn())
                        .param("dropped", fate.droppedOn())
                        .param("note", fate.note())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Bodies that meet every month: whether they are called in the month of the day. */
    List<Monthly> monthly(LocalDate day) {
        return db.sql("""
                        select b.id as body, b.name, exists (
                            select from governance.sessions s where s.body_id = b.id and s.state in ('CONVENED', 'OPEN', 'CLOSED')
                                and date_trunc('month', s.first_call at time zone 'Europe/Rome') = date_trunc('month', :day::date::timestamp)) as called
                        from governance.bodies b where b.monthly order by b.position, b.name
                        """).param("day", day).query(Rows.as(Monthly.class)).list();
    }
}
