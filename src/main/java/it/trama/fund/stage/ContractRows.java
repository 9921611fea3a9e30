package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.fund.stage.EntryRefusal.TooMuch;
import it.trama.fund.stage.EntryRefusal.What;
import it.trama.fund.stage.EntryRows.Made;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Commitments as the plan office works on them: contracts wholly, all others as far as their payment. */
@Repository
class ContractRows {

    /** committed: net of what was given back */
    record Commitment(UUID id, UUID line, String sourceKind, UUID source, String label, Consumed consumed) {}

    record Consumed(Money committed, Money settled, Money paid) {

        Money toSettle() {
            return committed.minus(settled);
        }

        Money toPay() {
            return settled.minus(paid);
        }
    }

    static final String CONTRACT = "CONTRACT";
    private static final Set<String> OF_THE_LINE = Set.of(
            "ESTIMATED", "ASSIGNED", "COLLECTED", "TRANSFERRED", "MOVED_IN", "MOVED_OUT", "CARRIED_IN", "CARRIED_OUT");

    private final JdbcClient db;
    private final FundDesk desk;

    ContractRows(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    Optional<Commitment> find(UUID id) {
        return db.sql("""
                        select c.id, c.line_id, c.source_kind, c.source_id, c.label,
                               coalesce(sum(case s.kind when 'COMMITTED' then s.amount when 'RELEASED' then -s.amount end), 0) as committed,
                               coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0) as settled,
                               coalesce(sum(s.amount) filter (where s.kind = 'PAID'), 0) as paid
                        from fund.commitments c left join fund.signed_movements s on s.commitment_id = c.id
                        where c.id = :id group by c.id
                        """)
                .param("id", id)
                .query((row, _) -> new Commitment(
                        row.getObject("id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        row.getString("source_kind"),
                        row.getObject("source_id", UUID.class),
                        row.getString("label"),
                        new Consumed(
                                Money.of(row.getBigDecimal("committed")),
                                Money.of(row.getBigDecimal("settled")),
                                Money.of(row.getBigDecimal("paid")))))
                .optional();
    }

    void add(UUID id, UUID line, String label) {
        db.sql("""
                        insert into fund.commitments (id, line_id, source_kind, source_id, label, created_by, created_at)
                        values (:id, :line, 'CONTRACT', :id, :label, :by, :at)
                        """)
                .param("id", id)
                .param("line", line)
                .param("label", label)
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
    }

    /** Stages and moves; payments of anything; what was settled on a contract, which no other module knows. */
    boolean isReversible(Made made) {
        if (made.commitment() == null) {
            return OF_THE_LINE.contains(made.kind());
        }
        return made.kind().equals("PAID") || (made.kind().equals("SETTLED") && isContract(made.commitment()));
    }

    private boolean isContract(@Nullable UUID commitment) {
        return db.sql("select exists (select from fund.commitments where id = :id and source_kind = 'CONTRACT')")
                .param("id", commitment)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** What was settled and then paid goes back only after its payment. */
    Optional<EntryRefusal> againstReversing(Made made) {
        UUID commitment = made.commitment();
        if (commitment == null || made.kind().equals("PAID")) {
            return Optional.empty();
        }
        Money unpaid = find(commitment).orElseThrow().consumed().toPay();
        return made.amount().isMoreThan(unpaid) ? Optional.of(new TooMuch(What.PAID, unpaid)) : Optional.empty();
    }
}
