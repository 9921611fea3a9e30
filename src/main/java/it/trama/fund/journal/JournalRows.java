package it.trama.fund.journal;

import it.trama.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the ledger. */
@Repository
class JournalRows {

    /** @param balance of the line after it: assigned less allocated and committed */
    record Row(UUID id, String kind, Money amount, Money balance, Said said, Ties ties) {}

    record Said(LocalDate day, String reference, String note, UUID by) {}

    /** @param other the line on the other side of a move */
    record Ties(
            @Nullable UUID reverses,
            @Nullable String reversedKind,
            boolean reversed,
            @Nullable Commitment commitment,
            @Nullable UUID other) {}

    /**
     * @param number by age on its line
     * @param label  of a contract: its object
     */
    record Commitment(UUID id, int number, String sourceKind, String label) {}

    /** A commitment with what consumed it. */
    record Promise(UUID id, UUID line, int number, Source source, Money committed, Money settled, Money paid) {}

    record Source(String kind, UUID id, String label) {}

    private static final String MOVEMENTS = """
            select m.id, m.kind, s.amount, m.business_date, m.reference, m.note, m.created_by, m.created_at, m.reverses, r.kind as reversed_kind,
                   exists (select from fund.movements x where x.reverses = m.id) as reversed,
                   c.id as commitment_id, c.number, c.source_kind, c.label,
                   (select o.line_id from fund.movements o where o.pair_id = m.pair_id and o.line_id <> m.line_id limit 1) as other,
                   sum(case when s.kind in ('ASSIGNED', 'RELEASED', 'MOVED_IN', 'CARRIED_IN') then s.amount
                            when s.kind in ('ALLOCATED', 'COMMITTED', 'MOVED_OUT', 'CARRIED_OUT') then -s.amount else 0 end)
                       over (order by m.business_date, m.created_at, m.id) as balance
            from fund.movements m
            join fund.signed_movements s on s.id = m.id
            left join fund.movements r on r.id = m.reverses
            left join (select id, source_kind, label, row_number() over (order by created_at, id) as number
                       from fund.commitments where line_id = :line) c on c.id = m.commitment_id
            where m.line_id = :line
            """;

    private final JdbcClient db;

    JournalRows(JdbcClient db) {
        this.db = db;
    }

    /** The newest first; balances count all, whatever the filter leaves. */
    List<Row> movements(UUID line, JournalForm filter, int most) {
        return db.sql("""
                        select * from (%s) x
                        where (cardinality(:kinds) = 0 or x.kind = any (:kinds) or x.reversed_kind = any (:kinds))
                          and x.business_date >= :from and x.business_date <= :to
                        order by x.business_date desc, x.created_at desc, x.id desc limit :most
                        """.formatted(MOVEMENTS))
                .param("line", line)
                .param("kinds", filter.kinds().toArray(String[]::new))
                .param("from", filter.from())
                .param("to", filter.to())
                .param("most", most)
                .query(JournalRows::row)
                .list();
    }

    List<Row> ofCommitment(UUID line, UUID commitment) {
        return db.sql(
                        "select * from (%s) x where x.commitment_id = :commitment order by x.business_date, x.created_at, x.id"
                                .formatted(MOVEMENTS))
                .param("line", line)
                .param("commitment", commitment)
                .query(JournalRows::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        UUID commitment = row.getObject("commitment_id", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Money.of(row.getBigDecimal("amount")),
                Money.of(row.getBigDecimal("balance")),
                new Said(
                        row.getObject("business_date", LocalDate.class),
                        row.getString("reference"),
                        row.getString("note"),
                        row.getObject("created_by", UUID.class)),
                new Ties(
                        row.getObject("reverses", UUID.class),
                        row.getString("reversed_kind"),
                        row.getBoolean("reversed"),
                        commitment == null
                                ? null
                                : new Commitment(
                                        commitment,
                                        row.getInt("number"),
                                        row.getString("source_kind"),
                                        row.getString("label")),
                        row.getObject("other", UUID.class)));
    }

    Optional<Promise> promise(UUID id) {
        return db.sql("""
                        select c.*, coalesce(sum(case s.kind when 'COMMITTED' then s.amount when 'RELEASED' then -s.amount end), 0) as committed,
                               coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0) as settled,
                               coalesce(sum(s.amount) filter (where s.kind = 'PAID'), 0) as paid
                        from (select x.id, x.line_id, x.source_kind, x.source_id, x.label,
                                     (select count(*) from fund.commitments o where o.line_id = x.line_id and (o.created_at, o.id) <= (x.created_at, x.id)) as number
                              from fund.commitments x where x.id = :id) c
                        left join fund.signed_movements s on s.commitment_id = c.id
                        group by c.id, c.line_id, c.source_kind, c.source_id, c.label, c.number
                        """)
                .param("id", id)
                .query((row, _) -> new Promise(
                        row.getObject("id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        row.getInt("number"),
                        new Source(
                                row.getString("source_kind"),
                                row.getObject("source_id", UUID.class),
                                row.getString("label")),
                        Money.of(row.getBigDecimal("committed")),
                        Money.of(row.getBigDecimal("settled")),
                        Money.of(row.getBigDecimal("paid"))))
                .optional();
    }
}
