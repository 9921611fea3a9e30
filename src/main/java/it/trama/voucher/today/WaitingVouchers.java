package it.trama.voucher.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vouchers that wait for the actor, and what the actor's party was told and has not opened yet. */
@Repository
class WaitingVouchers {

    /**
     * What is to be done, or, in the state NEWS, what was told and not opened yet.
     *
     * @param side  WARD, PROVIDER or SERVICE
     * @param waits what it waits for; of news, the move
     * @param due   of news, when it was told
     */
    record Line(UUID id, String number, String side, String state, String waits, OffsetDateTime due, boolean late) {}

    private final JdbcClient db;

    WaitingVouchers(JdbcClient db) {
        this.db = db;
    }

    /** Of news the last of each voucher; an offer is in what is to be done already. */
    List<Line> lines(UUID organisation, OffsetDateTime now, LocalDate soon) {
        return db.sql("""
                        (select id, number, side, state, waits, due, late from (
                            select v.id, v.number, v.state, v.waits,
                                   case when v.provider_id = :body then 'PROVIDER' when v.ward_id = :body then 'WARD' else 'SERVICE' end as side,
                                   case v.state when 'OFFERED' then case when v.provider_id = :body then v.offer_until else v.planned_at end
                                                when 'ACCEPTED' then v.start_by
                                                when 'STARTED' then v.ends_on::timestamptz when 'SUSPENDED' then v.ends_on::timestamptz
                                                else v.planned_at end as due,
                                   v.started_on is null and v.start_by < :now as late, v.ends_on
                            from voucher.vouchers v
                            where v.state not in ('ENDED', 'CANCELLED', 'DENIED', 'HELD')) o
                        where side = 'PROVIDER' and (state in ('OFFERED', 'ACCEPTED') or ends_on <= :soon)
                           or side = 'WARD' and state in ('ASKED', 'APPROVED', 'OFFERED') and due < :now::timestamptz + interval '2 days'
                           or side = 'SERVICE' and (waits in ('DOUBLE', 'NO_PROVIDER', 'NOT_ALLOWED') or late)
                        order by due limit 50)
                        union all
                        (select voucher_id, number, party, 'NEWS', move, told_at, false from (
                            select distinct on (voucher_id, party) voucher_id, number, move, party, told_at from voucher.notices
                            where seen_at is null order by voucher_id, party, told_at desc, id desc) n
                        where move <> 'OFFER' order by told_at desc limit 50)
                        """)
                .param("body", organisation)
                .param("now", now)
                .param("soon", soon)
                .query(Rows.as(Line.class))
                .list();
    }

    /** How many wait for money, for the plan office; and since when. */
    Money money() {
        return db.sql("""
                        select count(*) as vouchers, min(asked_at) as since from voucher.for_office()
                        where state = 'ASKED' and waits in ('NO_BUDGET', 'NOT_AUTHORISED')
                        """).query(Rows.as(Money.class)).single();
    }

    record Money(long vouchers, @Nullable OffsetDateTime since) {}
}
