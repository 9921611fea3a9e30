package it.trama.goods.stock;

import it.trama.goods.stock.Fefo.Available;
import it.trama.goods.stock.Goods.Donor;
import it.trama.goods.stock.Goods.Holding;
import it.trama.goods.stock.Goods.Kind;
import it.trama.goods.stock.Goods.Moved;
import it.trama.goods.stock.Goods.NewDonor;
import it.trama.goods.stock.Goods.NewLot;
import it.trama.goods.stock.Goods.Trail;
import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kinds, donors and what is there; what is there is never stored, it is summed. */
@Repository
class Stock {

    private final JdbcClient db;

    Stock(JdbcClient db) {
        this.db = db;
    }

    /** Two who take at once take one after the other. */
    void lock(UUID body) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('goods.stock:' || :body, 0))")
                .param("body", body.toString())
                .query()
                .singleRow();
    }

    List<Kind> kinds() {
        return db.sql("select code, name, unit, help, retired from goods.kinds order by help, rank, lower(name)")
                .query(Rows.as(Kind.class))
                .list();
    }

    List<Donor> donors() {
        return db.sql(
                        "select id, name, contact, retired_on is not null as retired from goods.donors order by retired, lower(name), id")
                .query(Rows.as(Donor.class))
                .list();
    }

    void add(NewDonor donor, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into goods.donors (id, organisation_id, name, contact, added_by, added_at)
                        values (:id, :body, :name, :contact, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", donor.id())
                .param("body", actor.organisation())
                .param("name", donor.name())
                .param("contact", donor.contact())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** False: it was there already, from a first sending. */
    boolean add(NewLot lot, Actor actor) {
        return db.sql("""
                        insert into goods.lots (id, organisation_id, kind, donor_id, received_on, best_before)
                        values (:id, :body, :kind, (select d.id from goods.donors d where d.id = :donor), :day, :best) on conflict (id) do nothing
                        """)
                        .param("id", lot.id())
                        .param("body", actor.organisation())
                        .param("kind", lot.kind())
                        .param("donor", lot.donor(), Types.OTHER)
                        .param("day", lot.day())
                        .param("best", lot.bestBefore(), Types.DATE)
                        .update()
                == 1;
    }

    /** What is left, what expires first before the rest. */
    List<Holding> holdings() {
        return db.sql("""
                        select l.id, l.kind, coalesce(d.name, '') as donor, l.received_on, l.best_before, sum(m.quantity) as "left"
                        from goods.lots l join goods.movements m on m.lot_id = l.id left join goods.donors d on d.id = l.donor_id
                        group by l.id, d.name having sum(m.quantity) > 0
                        order by l.best_before nulls last, l.received_on, l.id
                        """).query(Rows.as(Holding.class)).list();
    }

    /** What the day took and has not given back, what expires last before the rest. */
    List<Available> takenBy(UUID day, String kind) {
        return db.sql("""
                        select l.id as lot, -sum(m.quantity) as quantity
                        from goods.movements m join goods.lots l on l.id = m.lot_id where m.day_id = :day and l.kind = :kind
                        group by l.id having sum(m.quantity) < 0 order by l.best_before desc nulls first, l.received_on desc, l.id
                        """)
                .param("day", day)
                .param("kind", kind)
                .query(Rows.as(Available.class))
                .list();
    }

    /** The newest acts, an act of one kind in one line. */
    List<Moved> movements(int most) {
        return db.sql("""
                        select m.act, l.kind, m.cause, sum(m.quantity) as quantity, max(m.moved_on) as moved_on, max(m.note) as note,
                               (array_agg(m.recorded_by))[1]::text as by, max(m.recorded_at) as at,
                               bool_or(exists (select from goods.movements r where r.reverses = m.id)) as reversed
                        from goods.movements m join goods.lots l on l.id = m.lot_id
                        group by m.act, l.kind, m.cause order by max(m.recorded_at) desc, m.act limit :most
                        """)
                .param("most", most)
                .query((row, n) -> new Moved(
                        row.getObject("act", UUID.class),
                        row.getString("kind"),
                        row.getString("cause"),
                        row.getBigDecimal("quantity"),
                        row.getObject("moved_on", java.time.LocalDate.class),
                        row.getString("note"),
                        new Trail(
                                row.getString("by"),
                                row.getObject("at", OffsetDateTime.class),
                                row.getBoolean("reversed"))))
                .list();
    }
}
