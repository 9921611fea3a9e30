package it.trama.delivery.amendment;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long assignments run, in {@code delivery.assignments}. */
@Repository
class RunningAssignments {

    private final JdbcClient db;

    RunningAssignments(JdbcClient db) {
        this.db = db;
    }

    /** Nothing is given from the day on; one that ends on its own first day keeps that day. */
    void end(List<UUID> assignments, LocalDate on) {
        if (!assignments.isEmpty()) {
            db.sql("""
                            update delivery.assignments set valid = daterange(lower(valid), greatest(lower(valid) + 1, :on))
                            where (id in (:ids) or id in (select to_id from delivery.passed_on where from_id in (:ids)))
                              and (upper(valid) is null or upper(valid) > :on)
                            """).param("ids", assignments).param("on", on).update();
        }
    }

    /** A voucher's hours run as long as the voucher, at most until then. */
    void runUntil(List<UUID> assignments, @Nullable LocalDate to) {
        if (assignments.isEmpty()) {
            return;
        }
        db.sql("update delivery.assignments set valid = daterange(lower(valid), :to) where id in (:ids)")
                .param("ids", assignments)
                .param("to", to, Types.DATE)
                .update();
        if (to != null) {
            db.sql("""
                            update delivery.assignments set valid = daterange(lower(valid), greatest(lower(valid) + 1, :to))
                            where id in (select to_id from delivery.passed_on where from_id in (:ids)) and upper(valid) > :to
                            """).param("ids", assignments).param("to", to).update();
        }
    }
}
