package it.trama.delivery.verification;

import it.trama.delivery.DeliveryCheck;
import it.trama.delivery.DeliveryChecks;
import it.trama.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks and closed months: only ever added, under the policy of who works on the record and of the body that gives. */
@Repository
class Verifications implements DeliveryChecks {

    private final JdbcClient db;
    private final Clock clock;

    Verifications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Newest month first. */
    List<MonthOfBody> months(UUID record) {
        return db.sql("""
                        select x.*, exists (select from delivery.closed_months c where c.record_id = :record and c.organisation_id = x.organisation_id
                                            and c.month = x.month) as closed
                        from (select date_trunc('month', d.delivered_on)::date as month, d.organisation_id, count(*)::int as rows,
                                     count(*) filter (where d.state = 'OPEN')::int as open,
                                     count(*) filter (where d.state = 'QUESTIONED')::int as questioned,
                                     sum(d.amount) as delivered, coalesce(sum(d.amount) filter (where d.counts_as_verified), 0) as verified
                              from delivery.checked_deliveries d where d.record_id = :record group by 1, 2) x
                        order by x.month desc, x.organisation_id
                        """).param("record", record).query(Verifications::toMonth).list();
    }

    private static MonthOfBody toMonth(ResultSet row, int n) throws SQLException {
        return new MonthOfBody(
                row.getObject("month", LocalDate.class),
                row.getObject("organisation_id", UUID.class),
                new MonthOfBody.Counts(row.getInt("rows"), row.getInt("open"), row.getInt("questioned")),
                Money.of(row.getBigDecimal("delivered")),
                Money.of(row.getBigDecimal("verified")),
                row.getBoolean("closed"));
    }

    List<Checked> of(UUID record, LocalDate month) {
        return db.sql("""
                        select * from delivery.checked_deliveries
                        where record_id = :record and delivered_on >= :month and delivered_on < :month + interval '1 month'
                        order by organisation_id, delivered_on, recorded_at, id
                        """)
                .param("record", record)
                .param("month", month)
                .query(Verifications::toChecked)
                .list();
    }

    Optional<Checked> find(UUID delivery) {
        return db.sql("select * from delivery.checked_deliveries where id = :id")
                .param("id", delivery)
                .query(Verifications::toChecked)
                .optional();
    }

    private static Checked toChecked(ResultSet row, int n) throws SQLException {
        return new Checked(
                row.getObject("id", UUID.class),
                new Checked.Where(
                        row.getObject("record_id", UUID.class),
                        row.getString("compartment"),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("delivered_on", LocalDate.class)),
                new Checked.What(
                        row.getString("title"),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        Money.of(row.getBigDecimal("amount"))),
                row.getString("note"),
                DeliveryCheck.valueOf(row.getString("state")));
    }

    /** Its body's statement is approved: nothing more is said of it. */
    boolean isApproved(UUID delivery) {
        return db.sql("select exists (select from delivery.standing_lines where delivery_id = :delivery and approved)")
                .param("delivery", delivery)
                .query(Boolean.class)
                .single();
    }

    /** Once, however often it is sent. */
    void say(Checked delivery, Said said, UUID id) {
        db.sql("""
                        insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, text, said_by, said_at)
                        values (:id, :delivery, :record, :compartment, :organisation, :kind, :text, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("delivery", delivery.id())
                .param("record", delivery.where().record())
                .param("compartment", delivery.where().compartment())
                .param("organisation", delivery.where().organisation())
                .param("kind", said.kind())
                .param("text", said.text())
                .param("by", said.by())
                .param("at", OffsetDateTime.ofInstant(said.at(), clock.getZone()))
                .update();
    }

    List<Said> saidIn(UUID record, LocalDate month) {
        return db.sql("""
                        select m.delivery_id, m.kind, m.text, m.said_by, m.said_at
                        from delivery.remarks m join delivery.deliveries d on d.id = m.delivery_id
                        where d.record_id = :record and d.delivered_on >= :month and d.delivered_on < :month + interval '1 month'
                        order by m.said_at, m.id
                        """)
                .param("record", record)
                .param("month", month)
                .query(Verifications::toSaid)
                .list();
    }

    @Override
    public List<Said> saidOf(UUID assignment) {
        return db.sql("""
                        select m.delivery_id, m.kind, m.text, m.said_by, m.said_at
                        from delivery.remarks m join delivery.deliveries d on d.id = m.delivery_id
                        where d.assignment_id = :assignment order by m.said_at, m.id
                        """)
                .param("assignment", assignment)
                .query(Verifications::toSaid)
                .list();
    }

    private static Said toSaid(ResultSet row, int n) throws SQLException {
        return new Said(
                row.getObject("delivery_id", UUID.class),
                row.getString("kind"),
                row.getString("text"),
                row.getObject("said_by", UUID.class),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("said_at", OffsetDateTime.class).toInstant();
    }

    @Override
    public Map<UUID, DeliveryCheck> ofAssignment(UUID assignment) {
        var states = new LinkedHashMap<UUID, DeliveryCheck>();
        db.sql("select id, state from delivery.checked_deliveries where assignment_id = :assignment")
                .param("assignment", assignment)
                .query(row -> {
                    states.put(row.getObject("id", UUID.class), DeliveryCheck.valueOf(row.getString("state")));
                });
        return states;
    }

    @Override
    public boolean isClosed(UUID record, UUID organisation, LocalDate day) {
        hold(record, organisation);
        return db.sql("""
                        select exists (select from delivery.closed_months
                                       where record_id = :record and organisation_id = :organisation and month = :month)
                        """)
                .param("record", record)
                .param("organisation", organisation)
                .param("month", day.withDayOfMonth(1))
                .query(Boolean.class)
                .single();
    }

    private void hold(UUID record, UUID organisation) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('delivery.month:' || :record || :organisation, 0))")
                .param("record", record.toString())
                .param("organisation", organisation.toString())
                .query()
                .singleRow();
    }

    void close(UUID record, MonthOfBody month, UUID by) {
        db.sql("""
                        insert into delivery.closed_months (record_id, compartment, organisation_id, month, amount, closed_by, closed_at)
                        select d.record_id, d.compartment, d.organisation_id, :month, sum(d.amount), :by, :at
                        from delivery.deliveries d
                        where d.record_id = :record and d.organisation_id = :organisation
                          and d.delivered_on >= :month and d.delivered_on < :month + interval '1 month'
                        group by d.record_id, d.compartment, d.organisation_id
                        on conflict do nothing
                        """)
                .param("record", record)
                .param("organisation", month.organisation())
                .param("month", month.month())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
