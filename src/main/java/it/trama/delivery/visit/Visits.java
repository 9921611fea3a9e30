package it.trama.delivery.visit;

import it.trama.delivery.Giving.Promised;
import it.trama.delivery.Visit;
import it.trama.delivery.Visit.Outcome;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits of the actor's body: only ever added. */
@Repository
class Visits {

    /** @param paid something of it counts as given */
    record Shown(
            UUID id,
            UUID assignmentId,
            String beneficiary,
            LocalDate visitedOn,
            Spoken spoken,
            boolean cancelled,
            boolean paid) {}

    record Spoken(@Nullable LocalTime starts, @Nullable LocalTime ends, String worker, String outcome) {}

    private final JdbcClient db;
    private final Clock clock;

    Visits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Outcome> outcomes() {
        return db.sql("select code, label, given, paid_percent from delivery.outcomes order by ordinal")
                .query(Rows.as(Outcome.class))
                .list();
    }

    boolean exists(UUID id) {
        return db.sql("select exists (select from delivery.visits where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A worker cannot be told of in two houses at the same moment: the second telling waits here. */
    void hold(UUID worker) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('delivery.worker:' || :worker, 0))")
                .param("worker", worker.toString())
                .query()
                .singleRow();
    }

    void add(Visit visit, Promised promised, boolean delivered, List<String> warnings, UUID by) {
        var statement = db.sql("""
                        insert into delivery.visits (id, assignment_id, record_id, compartment, organisation_id, delivery_id, visited_on, starts, ends, quantity,
                                                     worker_id, worker, substitute, travel_minutes, travel_km, outcome, note, signed_by, drawing,
                                                     unsigned_reason, warnings, recorded_by, recorded_at)
                        values (:id, :assignment, :record, :compartment, :organisation, :delivery, :day, :starts, :ends, :quantity,
                                :workerId, :worker, :substitute, :minutes, :km, :outcome, :note, :signedBy, :drawing, :reason, :warnings, :by, :now)
                        """)
                .param("id", visit.id())
                .param("assignment", visit.assignment())
                .param("record", promised.owner().record())
                .param("compartment", promised.owner().compartment().name())
                .param("organisation", promised.owner().organisation())
                .param("delivery", delivered ? visit.id() : null, Types.OTHER)
                .param("day", visit.time().day())
                .param("starts", visit.time().starts(), Types.TIME)
                .param("ends", visit.time().ends(), Types.TIME)
                .param("quantity", visit.quantity())
                .param("workerId", visit.worker().id())
                .param("worker", visit.worker().name())
                .param("substitute", visit.worker().substitute());
        told(statement, visit.story())
                .param("warnings", warnings.toArray(String[]::new))
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, Visit.Story story) {
        return statement
                .param("minutes", story.travel().minutes())
                .param("km", story.travel().km())
                .param("outcome", story.outcome())
                .param("note", story.note())
                .param("signedBy", story.signature().name())
                .param("drawing", story.signature().drawing())
                .param("reason", story.signature().reason());
    }

    List<Shown> between(UUID organisation, LocalDate from, LocalDate to) {
        return db.sql("""
                        select v.id, v.assignment_id, a.beneficiary, v.visited_on, v.starts, v.ends, v.worker, o.label,
                               not exists (select from delivery.standing_visits s where s.id = v.id) as cancelled, v.delivery_id is not null as paid
                        from delivery.visits v
                        join delivery.assignments a on a.id = v.assignment_id
                        join delivery.outcomes o on o.code = v.outcome
                        where v.organisation_id = :organisation and v.visited_on >= :from and v.visited_on < :to
                        order by v.visited_on, v.starts nulls last, a.beneficiary, v.id
                        """)
                .param("organisation", organisation)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Shown(
                        row.getObject("id", UUID.class),
                        row.getObject("assignment_id", UUID.class),
                        row.getString("beneficiary"),
                        row.getObject("visited_on", LocalDate.class),
                        new Spoken(
                                row.getObject("starts", LocalTime.class),
                                row.getObject("ends", LocalTime.class),
                                row.getString("worker"),
                                row.getString("label")),
                        row.getBoolean("cancelled"),
                        row.getBoolean("paid")))
                .list();
    }

    /** One that counts nothing is withdrawn here, once; one with a delivery is cancelled with it. */
    Optional<UUID> withdraw(UUID visit, String reason, UUID by) {
        return db.sql("""
                        insert into delivery.withdrawn_visits (visit_id, record_id, compartment, organisation_id, reason, withdrawn_by, withdrawn_at)
                        select v.id, v.record_id, v.compartment, v.organisation_id, :reason, :by, :now
                        from delivery.visits v where v.id = :visit and v.delivery_id is null and v.organisation_id = delivery.acting_body()
                        on conflict (visit_id) do nothing
                        returning record_id
                        """)
                .param("visit", visit)
                .param("reason", reason)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    /** Whom a visit may be for: what the body is to give now or gave lately, by name. */
    List<it.trama.platform.web.Option> houses(UUID organisation) {
        return db.sql("""
                        select a.id::text as value, a.beneficiary || ', ' || a.title as label from delivery.assignments a
                        where a.organisation_id = :organisation and a.unit = 'HOUR' and lower(a.valid) <= trust.today()
                          and (upper_inf(a.valid) or upper(a.valid) > trust.today() - 40)
                        order by 2, 1 limit 500
                        """)
                .param("organisation", organisation)
                .query(Rows.as(it.trama.platform.web.Option.class))
                .list();
    }
}
