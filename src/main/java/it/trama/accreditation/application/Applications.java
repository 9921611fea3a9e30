package it.trama.accreditation.application;

import it.trama.accreditation.application.Stage.Move;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications and each of their moves. */
@Repository
class Applications {

    /** @param number in the order of arrival; null for a draft */
    record Application(
            UUID id,
            UUID call,
            String area,
            Body body,
            Declared declared,
            State state,
            @Nullable Integer number) {}

    record Body(UUID id, String name) {}

    record Declared(@Nullable BigDecimal weeklyHours, String contact) {}

    /** @param outcome the reasons, as the resolution gives them; {@code savedBy} the last saver of the draft */
    record State(
            Stage stage,
            int version,
            @Nullable OffsetDateTime submittedAt,
            String outcome,
            @Nullable UUID savedBy,
            @Nullable OffsetDateTime savedAt) {}

    record Moved(String move, String toState, String note, UUID movedBy, OffsetDateTime movedAt) {}

    /** @param due null: nobody said until when */
    record Waiting(
            UUID id,
            String state,
            String name,
            String area,
            @Nullable LocalDate due,
            OffsetDateTime since) {}

    private static final String ROWS = """
            select a.id, a.call_id, a.area, a.organisation_id, o.name, a.weekly_hours, a.contact, a.state, a.version, a.submitted_at, a.outcome,
                   a.saved_by, a.saved_at, a.number
            from accreditation.applications a join trust.organisations o on o.id = a.organisation_id
            """;

    private final JdbcClient db;

    Applications(JdbcClient db) {
        this.db = db;
    }

    private static Application application(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("area"),
                new Body(row.getObject("organisation_id", UUID.class), row.getString("name")),
                new Declared(row.getBigDecimal("weekly_hours"), row.getString("contact")),
                new State(
                        Stage.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getObject("submitted_at", OffsetDateTime.class),
                        row.getString("outcome"),
                        row.getObject("saved_by", UUID.class),
                        row.getObject("saved_at", OffsetDateTime.class)),
                row.getObject("number", Integer.class));
    }

    Optional<Application> find(UUID id) {
        return db.sql(ROWS + " where a.id = :id")
                .param("id", id)
                .query((row, _) -> application(row))
                .optional();
    }

    /** The same; nobody else moves it until the transaction ends. */
    Optional<Application> lock(UUID id) {
        return db.sql(ROWS + " where a.id = :id for update of a")
                .param("id", id)
                .query((row, _) -> application(row))
                .optional();
    }

    /** Of a call, as far as the actor may read them. */
    List<Application> of(UUID call) {
        return db.sql(ROWS + " where a.call_id = :call order by a.area, a.number nulls last, o.name")
                .param("call", call)
                .query((row, _) -> application(row))
                .list();
    }

    /** False when the body has one in this area of the call. */
    boolean begin(UUID id, UUID call, String area, UUID organisation, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into accreditation.applications (id, call_id, area, organisation_id, begun_by, begun_at, saved_by, saved_at)
                        values (:id, :call, :area, :organisation, :by, :at, :by, :at) on conflict do nothing
                        """)
                        .param("id", id)
                        .param("call", call)
                        .param("area", area)
                        .param("organisation", organisation)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    Optional<UUID> ofBody(UUID call, String area, UUID organisation) {
        return db.sql(
                        "select id from accreditation.applications where call_id = :call and area = :area and organisation_id = :organisation")
                .param("call", call)
                .param("area", area)
                .param("organisation", organisation)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    /** False when somebody saved a newer version. */
    boolean declare(UUID id, int version, Declared declared, UUID by, OffsetDateTime at) {
        return db.sql("""
                        update accreditation.applications
                        set weekly_hours = :hours, contact = :contact, version = version + 1, saved_by = :by, saved_at = :at
                        where id = :id and version = :version and state = 'DRAFT'
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("hours", declared.weeklyHours(), Types.NUMERIC)
                        .param("contact", declared.contact())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** A locked application moves; the first sending gives it its number. */
    void move(Application application, Move move, String note, UUID by, OffsetDateTime at) {
        db.sql("""
                        update accreditation.applications
                        set state = :to, version = version + 1, submitted_at = coalesce(submitted_at, :at), outcome = :outcome,
                            number = coalesce(number, accreditation.next_number(call_id))
                        where id = :id
                        """)
                .param("to", move.to().name())
                .param("at", at)
                .param("outcome", move == Move.REFUSE ? note : "")
                .param("id", application.id())
                .update();
        db.sql("""
                        insert into accreditation.moves (application_id, move, from_state, to_state, note, moved_by, moved_at)
                        values (:application, :move, :from, :to, :note, :by, :at)
                        """)
                .param("application", application.id())
                .param("move", move.name())
                .param("from", application.state().stage().name())
                .param("to", move.to().name())
                .param("note", note)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** The oldest first. */
    List<Moved> moves(UUID application) {
        return db.sql("""
                        select move, to_state, note, moved_by, moved_at from accreditation.moves
                        where application_id = :application order by moved_at, id
                        """)
                .param("application", application)
                .query(Rows.as(Moved.class))
                .list();
    }

    /** What waits for the body or the office: drafts before a call closes, completions, applications that arrived, calls that can be resolved. */
    List<Waiting> waiting(boolean office, LocalDate today, LocalDate until) {
        return db.sql("""
                        select a.id, a.state, o.name, a.area, coalesce(a.submitted_at, a.begun_at) as since,
                               case a.state when 'DRAFT' then c.closes_on
                                    else (select max(r.due_on) from accreditation.requests r where r.application_id = a.id and r.answer is null) end as due
                        from accreditation.applications a
                        join accreditation.calls c on c.id = a.call_id
                        join trust.organisations o on o.id = a.organisation_id
                        where a.state in ('SUBMITTED', 'IN_REVIEW') and :office
                           or a.state = 'COMPLETION' and (not :office or exists (
                               select from accreditation.requests r where r.application_id = a.id and r.answer is null and r.due_on < :today))
                           or a.state = 'DRAFT' and not :office and c.closes_on between :today and :until
                        union all
                        select c.id, 'READY', c.title, '', c.closes_on + interval '1 day', null
                        from accreditation.calls c
                        join accreditation.applications a on a.call_id = c.id and a.state not in ('DRAFT', 'WITHDRAWN')
                        where :office and c.closes_on < :today and not exists (select from accreditation.resolutions r where r.call_id = c.id)
                        group by c.id having bool_and(a.state = 'REVIEWED')
                        order by since limit 50
                        """)
                .param("office", office)
                .param("today", today)
                .param("until", until)
                .query(Rows.as(Waiting.class))
                .list();
    }
}
