package it.trama.fund.ledger;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Movements of what is given out by a formula. */
@Repository
class AllocationRows {

    record Standing(UUID id, UUID lineId, Money amount) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    AllocationRows(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    Optional<UUID> allocated(UUID line, UUID source) {
        return db.sql(
                        "select id from fund.movements where line_id = :line and source_id = :source and kind = 'ALLOCATED'")
                .param("line", line)
                .param("source", source)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    List<Standing> standing(UUID source) {
        return db.sql("""
                        select m.id, m.line_id, m.amount from fund.movements m
                        where m.source_id = :source and m.kind = 'ALLOCATED'
                          and not exists (select from fund.movements r where r.reverses = m.id)
                        order by m.line_id
                        """)
                .param("source", source)
                .query(Rows.as(Standing.class))
                .list();
    }

    UUID add(UUID line, Money amount, UUID source) {
        return db.sql("""
                        insert into fund.movements (line_id, kind, amount, business_date, source_id, created_by, created_at)
                        values (:line, 'ALLOCATED', :amount, :day, :source, :by, :at)
                        returning id
                        """)
                .param("line", line)
                .param("amount", amount.amount())
                .param("day", LocalDate.now(clock))
                .param("source", source)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .query(Rows.scalar(UUID.class))
                .single();
    }

    void reverse(Standing movement) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, reverses, business_date, created_by, created_at)
                        values (:line, 'REVERSED', :amount, :reverses, :day, :by, :at)
                        """)
                .param("line", movement.lineId())
                .param("amount", movement.amount().amount())
                .param("reverses", movement.id())
                .param("day", LocalDate.now(clock))
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
