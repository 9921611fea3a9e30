package it.trama.agenda.deadline;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deadlines of records; never deleted: met by somebody on a day, or dropped by what had set them. */
@Repository
class DeadlineStore implements Deadlines {

    /** @param whose the absent colleague, when the actor stands in for one */
    record Open(
            UUID record,
            String kind,
            LocalDate due,
            String title,
            String href,
            @Nullable String person,
            @Nullable String whose) {}

    /** @param metBy empty: still open */
    record Row(
            LocalDate due,
            String kind,
            String title,
            String href,
            @Nullable LocalDate metOn,
            @Nullable String metBy) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    DeadlineStore(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void set(NewDeadline deadline) {
        db.sql("""
                        insert into agenda.deadlines (record_id, compartment, kind, due, title, href, source, set_by, set_at)
                        values (:record, :compartment, :kind, :due, :title, :href, :source, :by, :now)
                        on conflict (source) do update set kind = excluded.kind, due = excluded.due, title = excluded.title, href = excluded.href,
                                                           met_on = null, met_by = null, dropped_at = null
                        """)
                .param("record", deadline.record())
                .param("compartment", deadline.compartment().name())
                .param("kind", deadline.kind())
                .param("due", deadline.due())
                .param("title", deadline.title())
                .param("href", deadline.href())
                .param("source", deadline.source())
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The first who met it stays. */
    @Override
    public void met(UUID source, LocalDate day) {
        db.sql("update agenda.deadlines set met_on = :day, met_by = :by where source = :source and met_on is null")
                .param("day", day)
                .param("by", actors.actor().user())
                .param("source", source)
                .update();
    }

    @Override
    public void drop(UUID source) {
        db.sql("update agenda.deadlines set dropped_at = :now where source = :source and met_on is null")
                .param("now", OffsetDateTime.now(clock))
                .param("source", source)
                .update();
    }

    /** What is late or due soon on the records that the worker answers for, or that was given to them by name. */
    List<Open> waitingFor(UUID worker, LocalDate today) {
        return db.sql("""
                        with mine as materialized (select record_id, max(whose::text)::uuid as whose from casefile.answered_by(:me) group by record_id),
                             page as materialized (
                                 select d.record_id, d.kind, d.due, d.title, d.href, null::uuid as whose
                                 from agenda.deadlines d
                                 where d.worker = :me and d.met_on is null and d.dropped_at is null and d.due <= :until
                                 union all
                                 select d.record_id, d.kind, d.due, d.title, d.href, m.whose
                                 from mine m join agenda.deadlines d on d.record_id = m.record_id
                                 where d.worker is null and d.met_on is null and d.dropped_at is null and d.due <= :until)
                        select p.record_id as record, p.kind, p.due, p.title, p.href, n.name as person, s.display_name as whose
                        from page p
                        left join casefile.record_names((select array_agg(distinct record_id) from page)) n on n.record_id = p.record_id
                        left join trust.staff_names((select array_agg(distinct whose) from page)) s on s.user_id = p.whose
                        order by p.due limit 300
                        """)
                .param("me", worker)
                .param("until", today.plusDays(Urgency.DAYS_AHEAD))
                .query(Rows.as(Open.class))
                .list();
    }

    /** The next of one record, soonest first. */
    List<Row> next(UUID record, int limit) {
        return db.sql("""
                        select due, kind, title, href, met_on, null as met_by from agenda.deadlines
                        where record_id = :record and met_on is null and dropped_at is null
                        order by due limit :limit
                        """)
                .param("record", record)
                .param("limit", limit)
                .query(Rows.as(Row.class))
                .list();
    }

    /** All of one record, open ones first. */
    List<Row> of(UUID record) {
        return db.sql("""
                        with page as materialized (select * from agenda.deadlines where record_id = :record and dropped_at is null)
                        select p.due, p.kind, p.title, p.href, p.met_on, s.display_name as met_by
                        from page p left join trust.staff_names((select array_agg(distinct met_by) from page)) s on s.user_id = p.met_by
                        order by p.met_on is not null, p.due, p.id limit 300
                        """).param("record", record).query(Rows.as(Row.class)).list();
    }
}
