package it.trama.casefile.caseload;

import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers for which period in charge, from day to day. Rows are never lost: who was put there by mistake stays, marked. */
@Repository
class CaseManagers {

    record Load(UUID worker, String level, long records, BigDecimal weight) {}

    record Case(UUID taking, UUID record, String number, String person, String level, LocalDate since) {}

    /** The row in force on a day. */
    record Held(UUID id, UUID record, Compartment compartment, UUID person, UUID worker, LocalDate since) {}

    /** One decision: how many records went from whom to whom. */
    record Batch(
            UUID batch,
            String toName,
            LocalDate since,
            String reason,
            long records,
            boolean undoable,
            boolean undone) {}

    record Moved(UUID id, UUID taking, UUID record, UUID worker, LocalDate since, OffsetDateTime assignedAt) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    CaseManagers(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Load> load(UUID[] teams) {
        return db.sql("""
                        select m.worker, w.level, count(*) as records, sum(w.weight) as weight
                        from casefile.takings_in_charge t
                        join casefile.case_managers m on m.taking_id = t.id and m.undone_at is null and m.valid @> trust.today()
                        left join casefile.intensities i on i.taking_id = t.id and i.valid @> trust.today()
                        join casefile.intensity_weights w on w.level = coalesce(i.level, 'MEDIUM')
                        where upper_inf(t.valid) and t.team_id = any (:teams)
                        group by m.worker, w.level
                        """).param("teams", teams).query(Rows.as(Load.class)).list();
    }

    List<Case> of(UUID worker, UUID[] teams) {
        return db.sql("""
                        with page as materialized (
                            select t.id as taking, t.record_id, coalesce(i.level, 'MEDIUM') as level, lower(m.valid) as since
                            from casefile.case_managers m
                            join casefile.takings_in_charge t on t.id = m.taking_id and upper_inf(t.valid) and t.team_id = any (:teams)
                            left join casefile.intensities i on i.taking_id = t.id and i.valid @> trust.today()
                            where m.worker = :worker and m.undone_at is null and m.valid @> trust.today())
                        select p.taking, p.record_id as record, n.number, n.name as person, p.level, p.since
                        from page p
                        join casefile.record_names((select array_agg(record_id) from page)) n on n.record_id = p.record_id
                        order by n.name, n.number limit 500
                        """)
                .param("worker", worker)
                .param("teams", teams)
                .query(Rows.as(Case.class))
                .list();
    }

    /** Two coordinators at once: the second waits here and then finds what the first did. */
    Optional<Held> lock(UUID taking, LocalDate day) {
        return db.sql("""
                        select m.id, m.record_id as record, m.compartment, r.person_id as person, m.worker, lower(m.valid) as since
                        from casefile.case_managers m join casefile.social_records r on r.id = m.record_id
                        where m.taking_id = :taking and m.undone_at is null and m.valid @> :day::date and upper_inf(m.valid)
                        for update of m
                        """)
                .param("taking", taking)
                .param("day", day)
                .query(Rows.as(Held.class))
                .optional();
    }

    /** Who began the same day never really answered for it: their row is marked instead of ending before it began. */
    void replace(Held held, UUID taking, Reassign.Command command, OffsetDateTime now) {
        if (held.since().equals(command.day())) {
            mark(held.id(), now);
        } else {
            db.sql("update casefile.case_managers set valid = daterange(lower(valid), :day) where id = :id")
                    .param("day", command.day())
                    .param("id", held.id())
                    .update();
        }
        db.sql("""
                        insert into casefile.case_managers
                            (record_id, compartment, taking_id, worker, valid, reason, batch, assigned_by, assigned_at)
                        values (:record, :compartment, :taking, :worker, daterange(:day, null), :reason, :batch, :by, :now)
                        """)
                .param("record", held.record())
                .param("compartment", held.compartment().name())
                .param("taking", taking)
                .param("worker", command.to())
                .param("day", command.day())
                .param("reason", command.reason())
                .param("batch", command.id())
                .param("by", actors.actor().user())
                .param("now", now)
                .update();
    }

    private void mark(UUID id, OffsetDateTime now) {
        db.sql("update casefile.case_managers set undone_by = :by, undone_at = :now where id = :id")
                .param("by", actors.actor().user())
                .param("now", now)
                .param("id", id)
                .update();
    }

    boolean known(UUID batch) {
        return db.sql("select exists (select from casefile.case_managers where batch = :batch)")
                .param("batch", batch)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** What can still be taken back: decided today or not yet begun, and nobody came after. */
    List<Moved> undoable(UUID batch) {
        return db.sql("""
                        select id, taking_id as taking, record_id as record, worker, lower(valid) as since, assigned_at
                        from casefile.case_managers
                        where batch = :batch and undone_at is null and upper_inf(valid)
                          and (lower(valid) > trust.today() or (assigned_at at time zone 'Europe/Rome')::date = trust.today())
                        for update
                        """).param("batch", batch).query(Rows.as(Moved.class)).list();
    }

    /** Answers who answers for it again. */
    UUID takeBack(Moved moved) {
        mark(moved.id(), OffsetDateTime.now(clock));
        return db.sql("""
                        update casefile.case_managers
                        set valid = daterange(lower(valid), null), undone_by = null, undone_at = null
                        where taking_id = :taking and id <> :id
                          and (undone_at is null and upper(valid) = :since or undone_at = :assigned and lower(valid) = :since)
                        returning worker
                        """)
                .param("taking", moved.taking())
                .param("id", moved.id())
                .param("since", moved.since())
                .param("assigned", moved.assignedAt())
                .query(Rows.scalar(UUID.class))
                .single();
    }

    List<Batch> batches(UUID[] teams) {
        return db.sql("""
                        with page as materialized (
                            select m.batch, m.worker, lower(m.valid) as since, m.reason, count(*) as records, max(m.assigned_at) as at,
                                   bool_or(m.undone_at is null and upper_inf(m.valid) and (lower(m.valid) > trust.today()
                                           or (m.assigned_at at time zone 'Europe/Rome')::date = trust.today())) as undoable,
                                   bool_and(m.undone_at is not null) as undone
                            from casefile.case_managers m join casefile.takings_in_charge t on t.id = m.taking_id
                            where m.batch is not null and t.team_id = any (:teams)
                            group by m.batch, m.worker, lower(m.valid), m.reason
                            order by max(m.assigned_at) desc limit 10)
                        select p.batch, s.display_name as to_name, p.since, p.reason, p.records, p.undoable, p.undone
                        from page p join trust.staff_names((select array_agg(distinct worker) from page)) s on s.user_id = p.worker
                        order by p.at desc
                        """).param("teams", teams).query(Rows.as(Batch.class)).list();
    }
}
