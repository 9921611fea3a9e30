package it.trama.delivery.entrusting;

import it.trama.delivery.NewEntrusting;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Through narrow functions that check who asks: the actor may see neither the record nor the row. */
@Repository
class EntrustedRows {

    record Ended(UUID recordId, UUID personId, boolean sealed) {}

    private final JdbcClient db;

    EntrustedRows(JdbcClient db) {
        this.db = db;
    }

    /** @return false: the actor may not */
    boolean open(NewEntrusting e) {
        return db.sql("""
                        select delivery.entrust(:id, :record, :compartment, :person, :body, :label, :what, :kind, :quantity, :unit, :worth, :commitment,
                                                :from, :to, :contact)
                        """)
                .param("id", e.id())
                .param("record", e.whom().record())
                .param("compartment", e.whom().compartment().name())
                .param("person", e.whom().person())
                .param("body", e.organisation())
                .param("label", e.whom().beneficiary())
                .param("what", e.terms().title())
                .param("kind", e.kind())
                .param("quantity", e.terms().quantity())
                .param("unit", e.terms().unit())
                .param("worth", e.terms().unitValue())
                .param("commitment", e.terms().commitment(), Types.OTHER)
                .param("from", e.valid().from())
                .param("to", e.valid().to(), Types.DATE)
                .param("contact", e.contact())
                .query(Boolean.class)
                .single();
    }

    Optional<Ended> end(UUID id, LocalDate on) {
        return db.sql("select * from delivery.end_entrusted(:id, :on)")
                .param("id", id)
                .param("on", on)
                .query(Rows.as(Ended.class))
                .optional();
    }
}
