package it.trama.voucher.office;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The course and the money of vouchers without names, and what was granted in advance. */
@Repository
class Sums {

    /** @param money committed at first, delivered, left on the commitment */
    record Row(
            String number,
            String title,
            String state,
            String waits,
            @Nullable UUID provider,
            When when,
            Money money) {}

    record When(OffsetDateTime plannedAt, OffsetDateTime startBy, boolean late) {}

    record Money(BigDecimal amount, BigDecimal settled, BigDecimal left) {}

    record Granted(
            UUID id,
            UUID lineId,
            LocalDate since,
            @Nullable LocalDate until,
            BigDecimal ceiling,
            BigDecimal used,
            String act) {}

    private final JdbcClient db;

    Sums(JdbcClient db) {
        this.db = db;
    }

    List<Row> vouchers(String show, OffsetDateTime now, @Nullable UUID provider) {
        return db.sql("""
                        select *, started_on is null and state not in ('HELD', 'ENDED', 'CANCELLED', 'DENIED') and start_by < :now as late
                        from voucher.for_office()
                        where case :show when 'open' then state not in ('ENDED', 'CANCELLED', 'DENIED')
                                         when 'late' then started_on is null and state not in ('HELD', 'ENDED', 'CANCELLED', 'DENIED') and start_by < :now
                                         when 'waiting' then state in ('ASKED', 'APPROVED', 'OFFERED')
                                         when 'closed' then state in ('ENDED', 'CANCELLED', 'DENIED')
                                         else true end
                          and (:provider::uuid is null or provider_id = :provider)
                        order by late desc, asked_at desc limit 200
                        """)
                .param("show", show)
                .param("now", now.withOffsetSameInstant(ZoneOffset.UTC))
                .param("provider", provider, Types.OTHER)
                .query(Sums::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("number"),
                row.getString("title"),
                row.getString("state"),
                row.getString("waits"),
                row.getObject("provider_id", UUID.class),
                new When(
                        row.getObject("planned_at", OffsetDateTime.class),
                        row.getObject("start_by", OffsetDateTime.class),
                        row.getBoolean("late")),
                new Money(row.getBigDecimal("amount"), row.getBigDecimal("settled"), row.getBigDecimal("left_over")));
    }

    List<Granted> granted(LocalDate today) {
        return db.sql("""
                        select id, line_id, lower(valid) as since, upper(valid) as until, ceiling, voucher.used(id) as used, act
                        from voucher.authorisations where ended_at is null and (upper_inf(valid) or upper(valid) > :today)
                        order by lower(valid) desc, set_at desc
                        """).param("today", today).query(Rows.as(Granted.class)).list();
    }

    /** @param until the last day; null: open */
    record NewGrant(
            UUID id, UUID line, LocalDate from, @Nullable LocalDate until, BigDecimal ceiling, String act) {}

    /** The same twice is once. */
    void grant(NewGrant grant, String definition, UUID by, OffsetDateTime at) {
        LocalDate until = grant.until();
        db.sql("""
                        insert into voucher.authorisations (id, definition, line_id, valid, ceiling, act, set_by, set_at)
                        values (:id, :definition, :line, daterange(:from, :until), :ceiling, :act, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", grant.id())
                .param("definition", definition)
                .param("line", grant.line())
                .param("from", grant.from())
                .param("until", until == null ? null : until.plusDays(1), Types.DATE)
                .param("ceiling", grant.ceiling())
                .param("act", grant.act())
                .param("by", by)
                .param("at", at)
                .update();
    }

    void end(UUID id, OffsetDateTime at) {
        db.sql("update voucher.authorisations set ended_at = :at where id = :id and ended_at is null")
                .param("id", id)
                .param("at", at)
                .update();
    }
}
