package it.trama.delivery.record;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads by record, under the policy of who works on it. */
@Repository
class RecordDeliveries {

    /** @param ends first day that is out; null: runs on */
    record Promised(
            UUID id,
            UUID organisationId,
            String title,
            Amount amount,
            @Nullable LocalDate ends) {}

    record Amount(BigDecimal quantity, BigDecimal given, String unit) {}

    record Given(
            LocalDate deliveredOn,
            String title,
            BigDecimal quantity,
            String unit,
            BigDecimal amount,
            String note,
            boolean reversal) {}

    private final JdbcClient db;

    RecordDeliveries(JdbcClient db) {
        this.db = db;
    }

    /** How many promises; minus one when the actor does not work on the record. */
    int count(UUID record, String compartment) {
        return db.sql("""
                        select case when trust.may(:record, :compartment, 3)
                               then (select count(*) from delivery.assignments where record_id = :record)::int else -1 end
                        """)
                .param("record", record)
                .param("compartment", compartment)
                .query(Integer.class)
                .single();
    }

    List<Promised> promised(UUID record) {
        return db.sql("""
                        select a.id, a.organisation_id, a.title, a.quantity, a.unit, upper(a.valid) as ends,
                               (select coalesce(sum(d.quantity), 0) from delivery.deliveries d where d.assignment_id = a.id) as given
                        from delivery.assignments a where a.record_id = :record order by upper(a.valid) desc nulls first, a.title, a.id
                        """)
                .param("record", record)
                .query((row, n) -> new Promised(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("title"),
                        new Amount(row.getBigDecimal("quantity"), row.getBigDecimal("given"), row.getString("unit")),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }

    List<Given> given(UUID record) {
        return db.sql("""
                        select d.delivered_on, a.title, d.quantity, a.unit, d.amount, d.note, d.reverses is not null as reversal
                        from delivery.deliveries d join delivery.assignments a on a.id = d.assignment_id
                        where d.record_id = :record order by d.delivered_on desc, d.recorded_at desc, d.id limit 200
                        """).param("record", record).query(Rows.as(Given.class)).list();
    }
}
