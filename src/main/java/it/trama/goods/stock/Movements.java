package it.trama.goods.stock;

import it.trama.goods.stock.Fefo.Part;
import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What moved: only ever added. */
@Repository
class Movements {

    /** @param day the distribution that took it, or gives it back */
    record Act(
            UUID id,
            String cause,
            LocalDate on,
            String note,
            @Nullable UUID day) {}

    record Row(UUID id, UUID lot, String cause, BigDecimal quantity, boolean reversed, BigDecimal left) {}

    private final JdbcClient db;

    Movements(JdbcClient db) {
        this.db = db;
    }

    boolean known(UUID act) {
        return db.sql("select exists (select from goods.movements where act = :act)")
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    /** @param part signed: what comes in is more than nothing */
    void add(Act act, Part part, @Nullable UUID reverses, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into goods.movements (act, organisation_id, lot_id, cause, quantity, moved_on, note, day_id, reverses, recorded_by, recorded_at)
                        values (:act, :body, :lot, :cause, :quantity, :on, :note, :day, :reverses, :by, :at)
                        """)
                .param("act", act.id())
                .param("body", actor.organisation())
                .param("lot", part.lot())
                .param("cause", act.cause())
                .param("quantity", part.quantity())
                .param("on", act.on())
                .param("note", act.note())
                .param("day", act.day(), Types.OTHER)
                .param("reverses", reverses, Types.OTHER)
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** The rows of an act, with what is left of their lots. */
    List<Row> of(UUID act) {
        return db.sql("""
                        select m.id, m.lot_id as lot, m.cause, m.quantity, exists (select from goods.movements r where r.reverses = m.id) as reversed,
                               (select sum(a.quantity) from goods.movements a where a.lot_id = m.lot_id) as "left"
                        from goods.movements m where m.act = :act
                        """).param("act", act).query(Rows.as(Row.class)).list();
    }
}
