package it.trama.voucher.support;

import it.trama.platform.db.Rows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vouchers by record and by the project's assignment that they came from, under the policy of who works on the record. */
@Repository
class OfRecord {

    record Row(
            UUID id,
            String number,
            String title,
            String state,
            @Nullable String provider,
            OffsetDateTime plannedAt,
            boolean discharge) {}

    record Open(UUID id, String number) {}

    private final JdbcClient db;

    OfRecord(JdbcClient db) {
        this.db = db;
    }

    /** Open ones first, the newest before. */
    List<Row> all(UUID record) {
        return db.sql("""
                        select v.id, v.number, v.title, v.state, o.name as provider, v.planned_at, v.kind = 'DISCHARGE' as discharge
                        from voucher.vouchers v left join trust.organisations o on o.id = v.provider_id
                        where v.record_id = :record order by v.state in ('ENDED', 'CANCELLED', 'DENIED'), v.asked_at desc, v.id
                        """).param("record", record).query(Rows.as(Row.class)).list();
    }

    /** The one that a part of a project has: one at a time. */
    Optional<Open> openOf(UUID part) {
        return db.sql(
                        "select id, number from voucher.vouchers where resource_id = :part and state not in ('ENDED', 'CANCELLED', 'DENIED')")
                .param("part", part)
                .query(Rows.as(Open.class))
                .optional();
    }

    List<UUID> openOf(List<UUID> parts) {
        return db.sql(
                        "select id from voucher.vouchers where resource_id = any (:parts) and state not in ('ENDED', 'CANCELLED', 'DENIED') order by id")
                .param("parts", parts.toArray(UUID[]::new))
                .query(Rows.scalar(UUID.class))
                .list();
    }
}
