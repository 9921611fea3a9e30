package it.trama.voucher.sheet;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vouchers as the actor's parties see them; a name only where its subject is theirs to read. */
@Repository
class VoucherList {

    record Row(
            UUID id, String number, String title, String name, String state, Where place, BigDecimal weeklyHours) {}

    record Where(String waits, @Nullable UUID provider, Instant plannedAt, boolean late, @Nullable Instant until) {}

    private record Flat(
            UUID id,
            String number,
            String title,
            @Nullable String name,
            String state,
            String waits,
            @Nullable UUID providerId,
            OffsetDateTime plannedAt,
            boolean late,
            @Nullable OffsetDateTime offerUntil,
            BigDecimal weeklyHours) {

        Row row() {
            return new Row(
                    id,
                    number,
                    title,
                    name == null ? "" : name,
                    state,
                    new Where(
                            waits,
                            providerId,
                            plannedAt.toInstant(),
                            late,
                            offerUntil == null ? null : offerUntil.toInstant()),
                    weeklyHours);
        }
    }

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
        return db
                .sql("""
                        select v.id, v.number, v.title, s.family_name || ' ' || s.given_name as name, v.state, v.waits, v.provider_id, v.planned_at,
                               v.started_on is null and v.state not in ('HELD', 'ENDED', 'CANCELLED', 'DENIED') and v.start_by < :now as late,
                               v.offer_until, v.weekly_hours
                        """ + SELECTION + " order by late desc, v.planned_at desc, v.id limit :limit offset :offset")
                .param("show", show)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .param("offset", offset)
                .query(Rows.as(Flat.class))
                .list()
                .stream()
                .map(Flat::row)
                .toList();
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
