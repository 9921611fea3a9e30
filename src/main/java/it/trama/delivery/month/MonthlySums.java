package it.trama.delivery.month;

import it.trama.kernel.Money;
import it.trama.project.DeliveredAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums of deliveries, under the policy of who works on the record. What a voucher gave counts for the resource that it came from. */
@Repository
class MonthlySums implements DeliveredAmounts {

    private final JdbcClient db;

    MonthlySums(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Month> ofRecord(UUID record) {
        return db.sql("""
                        select coalesce((select p.from_id from delivery.passed_on p where p.to_id = d.assignment_id), d.assignment_id) as assignment_id,
                               date_trunc('month', d.delivered_on)::date as month, sum(d.quantity) as quantity, sum(d.amount) as delivered,
                               coalesce(sum(d.amount) filter (where d.counts_as_verified), 0) as verified,
                               coalesce(sum(d.amount) filter (where d.state = 'QUESTIONED'), 0) as questioned
                        from delivery.checked_deliveries d where d.record_id = :record
                        group by 1, 2 order by 2, 1
                        """).param("record", record).query(MonthlySums::toMonth).list();
    }

    private static Month toMonth(ResultSet row, int n) throws SQLException {
        return new Month(
                row.getObject("assignment_id", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getBigDecimal("quantity"),
                new Worth(
                        Money.of(row.getBigDecimal("delivered")),
                        Money.of(row.getBigDecimal("verified")),
                        Money.of(row.getBigDecimal("questioned"))));
    }
}
