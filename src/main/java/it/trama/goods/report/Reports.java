package it.trama.goods.report;

import it.trama.goods.report.Totals.Kind;
import it.trama.goods.report.Totals.Span;
import it.trama.goods.report.Totals.Sums;
import it.trama.platform.db.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums of the own body, and the district's through narrow functions that know no name. */
@Repository
class Reports {

    private final JdbcClient db;

    Reports(JdbcClient db) {
        this.db = db;
    }

    Sums own(Span span) {
        return db.sql("""
                        with given as (
                            select g.parcels, r.id, r.person_id, r.anonymous
                            from goods.gifts g join goods.days d on d.id = g.day_id
                            join goods.entries e on e.id = g.entry_id join goods.recipients r on r.id = e.recipient_id
                            where d.held_on between :from and :to and g.reverses is null
                              and not exists (select from goods.gifts b where b.reverses = g.id))
                        select 1 as bodies,
                               (select count(distinct l.donor_id) from goods.movements m join goods.lots l on l.id = m.lot_id
                                where m.cause = 'IN' and m.moved_on between :from and :to
                                  and not exists (select from goods.movements b where b.reverses = m.id)) as donors,
                               (select coalesce(sum(parcels), 0) from given) as parcels,
                               (select coalesce(sum(m.meals), 0) from goods.meals m where m.served_on between :from and :to) as meals,
                               (select count(distinct coalesce(people.canonical(person_id), id)) from given where not anonymous) as people,
                               (select count(distinct id) from given where anonymous) as anonymous
                        """)
                .param("from", span.from())
                .param("to", span.to())
                .query(Rows.as(Sums.class))
                .single();
    }

    List<Kind> ownKinds(Span span) {
        return db.sql("""
                        select k.name, k.unit,
                               coalesce(sum(m.quantity) filter (where coalesce(o.cause, m.cause) = 'IN'), 0) as came,
                               -coalesce(sum(m.quantity) filter (where coalesce(o.cause, m.cause) in ('OUT', 'PARCELS', 'BACK')), 0) as went,
                               -coalesce(sum(m.quantity) filter (where coalesce(o.cause, m.cause) = 'WASTE'), 0) as wasted
                        from goods.movements m join goods.lots l on l.id = m.lot_id join goods.kinds k on k.code = l.kind
                        left join goods.movements o on o.id = m.reverses
                        where m.moved_on between :from and :to group by k.code order by k.rank
                        """)
                .param("from", span.from())
                .param("to", span.to())
                .query(Rows.as(Kind.class))
                .list();
    }

    Sums district(Span span) {
        return db.sql("select * from goods.district_totals(:from, :to)")
                .param("from", span.from())
                .param("to", span.to())
                .query(Rows.as(Sums.class))
                .optional()
                .orElse(new Sums(0, 0, 0, 0, 0, 0));
    }

    List<Kind> districtKinds(Span span) {
        return db.sql("""
                        select k.name, k.unit, d.came, d.went, d.wasted
                        from goods.district_kinds(:from, :to) d join goods.kinds k on k.code = d.kind order by k.rank
                        """)
                .param("from", span.from())
                .param("to", span.to())
                .query(Rows.as(Kind.class))
                .list();
    }
}
