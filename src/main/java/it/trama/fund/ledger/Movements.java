package it.trama.fund.ledger;

import it.trama.fund.Budget.Settling;
import it.trama.fund.CommitmentState;
import it.trama.fund.NewCommitment;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Commitments and movements. There is no update and no delete, here or in the grants. */
@Repository
class Movements {

    record LineYear(UUID id, int year, boolean open) {}

    record Settlement(UUID id, UUID lineId, UUID commitmentId, Money amount) {}

    /** @param reverses the movement it undoes */
    record NewMovement(
            UUID line,
            String kind,
            Money amount,
            UUID commitment,
            @Nullable UUID reverses,
            @Nullable UUID source) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Movements(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<OpenLine> openLines(int year) {
        return db.sql("""
                        select b.line_id, b.line_code, b.fund_name, b.purpose, b.plan_item, b.available
                        from fund.pub_line_balances b join fund.funds f on f.code = b.fund_code
                        where b.year = :year and b.status = 'OPEN'
                        order by f.ordinal, b.line_code
                        """).param("year", year).query(Movements::toLine).list();
    }

    Optional<OpenLine> line(UUID id) {
        return db.sql("""
                        select line_id, line_code, fund_name, purpose, plan_item, available
                        from fund.pub_line_balances where line_id = :id
                        """).param("id", id).query(Movements::toLine).optional();
    }

    private static OpenLine toLine(ResultSet row, int n) throws SQLException {
        return new OpenLine(
                row.getObject("line_id", UUID.class),
                row.getString("line_code"),
                row.getString("fund_name"),
                row.getString("purpose"),
                row.getString("plan_item"),
                Money.of(row.getBigDecimal("available")),
                List.of());
    }

    /** Holds the line until the transaction ends; what is asked after it counts all who went before. */
    Optional<LineYear> lock(UUID line) {
        return db.sql("""
                        select l.id, l.year, y.status = 'OPEN' as open
                        from fund.lines l join fund.fund_years y on y.fund_code = l.fund_code and y.year = l.year
                        where l.id = :id
                        for no key update of l
                        """).param("id", line).query(Rows.as(LineYear.class)).optional();
    }

    /** The same of several, always in one order. */
    Map<UUID, LineYear> lockAll(Collection<UUID> lines) {
        return db.sql("""
                        select l.id, l.year, y.status = 'OPEN' as open
                        from fund.lines l join fund.fund_years y on y.fund_code = l.fund_code and y.year = l.year
                        where l.id = any (:ids) order by l.id
                        for no key update of l
                        """).param("ids", lines.toArray(UUID[]::new)).query(Rows.as(LineYear.class)).list().stream()
                .collect(Collectors.toMap(LineYear::id, Function.identity()));
    }

    Set<UUID> settledAmong(Collection<UUID> sources) {
        return Set.copyOf(
                db.sql("select source_id from fund.movements where kind = 'SETTLED' and source_id = any (:sources)")
                        .param("sources", sources.toArray(UUID[]::new))
                        .query(Rows.scalar(UUID.class))
                        .list());
    }

    void settle(List<Settling> settlings) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, commitment_id, business_date, source_id, created_by, created_at)
                        select c.line_id, 'SETTLED', n.amount, c.id, :day, n.source, :by, :at
                        from unnest(:commitments, cast(:amounts as text[])::numeric[], :sources) as n(commitment, amount, source)
                        join fund.commitments c on c.id = n.commitment
                        """)
                .param(
                        "commitments",
                        settlings.stream().map(Settling::commitment).toArray(UUID[]::new))
                .param(
                        "amounts",
                        settlings.stream()
                                .map(s -> s.amount().amount().toPlainString())
                                .toArray(String[]::new))
                .param("sources", settlings.stream().map(Settling::source).toArray(UUID[]::new))
                .param("day", LocalDate.now(clock))
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Optional<UUID> commitmentOf(NewCommitment commitment) {
        return db.sql("""
                        select id from fund.commitments
                        where id = :id or (source_kind = :kind and source_id = :source)
                        """)
                .param("id", commitment.id())
                .param("kind", commitment.sourceKind())
                .param("source", commitment.source())
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    /** Nothing is added when the source got its commitment at this very moment. */
    boolean add(NewCommitment commitment) {
        int rows = db.sql("""
                        insert into fund.commitments (id, line_id, source_kind, source_id, created_by, created_at)
                        values (:id, :line, :kind, :source, :by, :at)
                        on conflict do nothing
                        """)
                .param("id", commitment.id())
                .param("line", commitment.line())
                .param("kind", commitment.sourceKind())
                .param("source", commitment.source())
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }

    UUID add(NewMovement movement) {
        return db.sql("""
                        insert into fund.movements (line_id, kind, amount, commitment_id, reverses, business_date, source_id, created_by, created_at)
                        values (:line, :kind, :amount, :commitment, :reverses, :day, :source, :by, :at)
                        returning id
                        """)
                .param("line", movement.line())
                .param("kind", movement.kind())
                .param("amount", movement.amount().amount())
                .param("commitment", movement.commitment())
                .param("reverses", movement.reverses(), Types.OTHER)
                .param("day", LocalDate.now(clock))
                .param("source", movement.source(), Types.OTHER)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .query(Rows.scalar(UUID.class))
                .single();
    }

    Optional<CommitmentState> commitment(UUID id) {
        return commitments(List.of(id)).stream().findFirst();
    }

    List<CommitmentState> commitments(Collection<UUID> ids) {
        return db.sql("""
                        select c.id, c.line_id,
                               coalesce(sum(s.amount) filter (where s.kind = 'COMMITTED'), 0) - coalesce(sum(s.amount) filter (where s.kind = 'RELEASED'), 0) as committed,
                               coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0) as settled
                        from fund.commitments c left join fund.signed_movements s on s.commitment_id = c.id
                        where c.id = any (:ids)
                        group by c.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new CommitmentState(
                        row.getObject("id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        Money.of(row.getBigDecimal("committed")),
                        Money.of(row.getBigDecimal("settled"))))
                .list();
    }

    Optional<UUID> settled(UUID commitment, UUID source) {
        return db.sql("""
                        select id from fund.movements
                        where source_id = :source and kind = 'SETTLED' and commitment_id = :commitment
                        """)
                .param("source", source)
                .param("commitment", commitment)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    /** What the source has consumed and nobody has undone. */
    List<Settlement> standing(UUID source) {
        return db.sql("""
                        select m.id, m.line_id, m.commitment_id, m.amount from fund.movements m
                        where m.source_id = :source and m.kind = 'SETTLED'
                          and not exists (select from fund.movements r where r.reverses = m.id)
                        order by m.line_id
                        """)
                .param("source", source)
                .query(Rows.as(Settlement.class))
                .list();
    }
}
