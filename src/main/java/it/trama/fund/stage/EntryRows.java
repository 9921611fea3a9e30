package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Movements that the plan office adds. There is no update and no delete. */
@Repository
class EntryRows {

    /** A line held until the transaction ends, and how it stands. */
    record Taken(UUID id, String code, String fund, int year, boolean open, Stand stand) {}

    /** What is said of a movement beside its amount. */
    record Said(LocalDate day, String reference, String note) {}

    /** A movement to be added; the id is the form's, so that a second sending is the first. */
    record Entry(UUID id, UUID line, String kind, Money amount, Said said) {}

    /** A movement as it stands in the ledger. */
    record Made(
            UUID id,
            UUID line,
            String kind,
            Money amount,
            @Nullable UUID commitment,
            @Nullable UUID pair,
            boolean reversed) {}

    private final JdbcClient db;
    private final FundDesk desk;

    EntryRows(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** Lines are taken in one order, whoever asks. */
    List<Taken> take(List<UUID> lines) {
        db.sql("select id from fund.lines where id = any (:ids) order by id for no key update")
                .param("ids", lines.toArray(UUID[]::new))
                .query(Rows.scalar(UUID.class))
                .list();
        return db.sql("select * from fund.pub_line_balances where line_id = any (:ids)")
                .param("ids", lines.toArray(UUID[]::new))
                .query(EntryRows::taken)
                .list();
    }

    Optional<Taken> take(UUID line) {
        return take(List.of(line)).stream().findFirst();
    }

    private static Taken taken(ResultSet row, int n) throws SQLException {
        return new Taken(
                row.getObject("line_id", UUID.class),
                row.getString("line_code"),
                row.getString("fund_code"),
                row.getInt("year"),
                row.getString("status").equals("OPEN"),
                new Stand(
                        Money.of(row.getBigDecimal("estimated")),
                        Money.of(row.getBigDecimal("received")),
                        Money.of(row.getBigDecimal("moved")),
                        Money.of(row.getBigDecimal("collected")),
                        Money.of(row.getBigDecimal("transferred")),
                        Money.of(row.getBigDecimal("committed").add(row.getBigDecimal("allocated"))),
                        Money.of(row.getBigDecimal("authorised"))));
    }

    /** A movement, or a pair, of this id is there. */
    boolean holds(UUID id) {
        return db.sql("select exists (select from fund.movements where id = :id or pair_id = :id)")
                .param("id", id)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    Optional<Made> find(UUID id) {
        return db.sql("""
                        select m.id, m.line_id as line, m.kind, m.amount, m.commitment_id as commitment, m.pair_id as pair,
                               exists (select from fund.movements r where r.reverses = m.id) as reversed
                        from fund.movements m where m.id = :id
                        """).param("id", id).query(Rows.as(Made.class)).optional();
    }

    /** Both sides of a move. */
    List<Made> pair(UUID pair) {
        return db.sql("""
                        select m.id, m.line_id as line, m.kind, m.amount, m.commitment_id as commitment, m.pair_id as pair,
                               exists (select from fund.movements r where r.reverses = m.id) as reversed
                        from fund.movements m where m.pair_id = :pair and m.kind <> 'REVERSED' order by m.line_id
                        """).param("pair", pair).query(Rows.as(Made.class)).list();
    }

    void add(Entry entry, @Nullable UUID commitment) {
        db.sql("""
                        insert into fund.movements (id, line_id, kind, amount, commitment_id, business_date, reference, note, created_by, created_at)
                        values (:id, :line, :kind, :amount, :commitment, :day, :reference, :note, :by, :at)
                        """)
                .param("id", entry.id())
                .param("line", entry.line())
                .param("kind", entry.kind())
                .param("amount", entry.amount().amount())
                .param("commitment", commitment, Types.OTHER)
                .param("day", entry.said().day())
                .param("reference", entry.said().reference())
                .param("note", entry.said().note())
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
    }

    /** Out of one line and into the other, in one statement: never one without the other. */
    void addPair(Entry out, UUID into, String how) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, pair_id, business_date, reference, note, created_by, created_at)
                        select m.line, m.kind, :amount, :pair, :day, :reference, :note, :by, :at
                        from (values (cast(:from as uuid), :how || '_OUT'), (cast(:into as uuid), :how || '_IN')) as m (line, kind)
                        """)
                .param("amount", out.amount().amount())
                .param("pair", out.id())
                .param("day", out.said().day())
                .param("reference", out.said().reference())
                .param("note", out.said().note())
                .param("by", desk.user())
                .param("at", desk.now())
                .param("from", out.line())
                .param("into", into)
                .param("how", how)
                .update();
    }

    /** All of them in one statement, so that two sides go back together. */
    void reverse(List<Made> movements, Said said) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, commitment_id, pair_id, reverses, business_date, reference, note, created_by, created_at)
                        select m.line_id, 'REVERSED', m.amount, m.commitment_id, m.pair_id, m.id, :day, :reference, :note, :by, :at
                        from fund.movements m where m.id = any (:ids)
                        """)
                .param("day", said.day())
                .param("reference", said.reference())
                .param("note", said.note())
                .param("by", desk.user())
                .param("at", desk.now())
                .param("ids", movements.stream().map(Made::id).toArray(UUID[]::new))
                .update();
    }
}
