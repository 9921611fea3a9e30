package it.trama.voucher.sheet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vouchers as the actor's parties see them; a name only where its subject is theirs to read. */
@Repository
class VoucherList {

    record Row(UUID id, String number, String title, String name, String state, Where place, BigDecimal weeklyHours) {}

    record Where(
            String waits,
            @Nullable UUID provider,
            Instant plannedAt,
            boolean late,
            @Nullable Instant until,
            boolean discharge) {}

    private static final String SELECTION = """
            from voucher.vouchers v left join voucher.subjects s on s.voucher_id = v.id
            where case :show when 'open' then v.state not in ('ENDED', 'CANCELLED', 'DENIED')
                             when 'late' then v.started_on is null and v.state not in ('HELD', 'ENDED', 'CANCELLED', 'DENIED') and v.start_by < :now
                             when 'waiting' then v.state in ('ASKED', 'APPROVED', 'OFFERED')
                             when 'closed' then v.state in ('ENDED', 'CANCELLED', 'DENIED')
                             else true end
              and (:text = '' or position(lower(:text) in lower(v.number || ' ' || v.title || ' ' || v.ward || ' '
                                                                 || coalesce(s.family_name || ' ' || s.given_name, ''))) > 0)
            """;

    private final JdbcClient db;

    VoucherList(JdbcClient db) {
        this.db = db;
    }

    List<Row> page(String show, String text, Instant now, int limit, int offset) {
        return db.sql("""
                        select v.id, v.number, v.title, s.family_name || ' ' || s.given_name as name, v.state, v.waits, v.provider_id, v.planned_at,
                               v.started_on is null and v.state not in ('HELD', 'ENDED', 'CANCELLED', 'DENIED') and v.start_by < :now as late,
                               v.offer_until, v.kind = 'DISCHARGE' as discharge, v.weekly_hours
                        """ + SELECTION + " order by late desc, v.planned_at desc, v.id limit :limit offset :offset")
                .param("show", show)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .param("offset", offset)
                .query(VoucherList::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        OffsetDateTime until = row.getObject("offer_until", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                Objects.requireNonNullElse(row.getString("name"), ""),
                row.getString("state"),
                new Where(
                        row.getString("waits"),
                        row.getObject("provider_id", UUID.class),
                        row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("late"),
                        until == null ? null : until.toInstant(),
                        row.getBoolean("discharge")),
                row.getBigDecimal("weekly_hours"));
    }

    /** What a provider no longer has cannot be opened: its list is where it sees that. */
    void seenLost(UUID user, Instant at) {
        db.sql("""
                        update voucher.notices set seen_by = :user, seen_at = :at
                        where party = 'PROVIDER' and move in ('EXPIRE', 'RECALL') and seen_at is null
                        """).param("user", user).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    int count(String show, String text, Instant now) {
        return db.sql("select count(*) " + SELECTION)
                .param("show", show)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
