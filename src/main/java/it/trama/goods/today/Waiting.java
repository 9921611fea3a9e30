package it.trama.goods.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open days and expiring stock of the body, in one statement. */
@Repository
class Waiting {

    /**
     * @param day  null: stock
     * @param many who is not ticked yet, or lots that expire
     */
    record Line(@Nullable UUID day, LocalDate due, String name, int many) {}

    private final JdbcClient db;

    Waiting(JdbcClient db) {
        this.db = db;
    }

    /** Days held since {@code from} and not closed; what is there and expires until {@code soon}. */
    List<Line> of(UUID body, LocalDate from, LocalDate today, LocalDate soon) {
        return db.sql("""
                        select d.id as day, d.held_on as due, d.name,
                               ((select count(*) from goods.entries e where e.day_id = d.id)
                                - (select coalesce(sum(sign(g.parcels)), 0) from goods.gifts g where g.day_id = d.id))::integer as many
                        from goods.days d
                        where d.organisation_id = :body and d.held_on between :from and :today and d.closed_at is null
                        union all
                        select null, min(x.best_before), '', count(*)::integer
                        from (select l.best_before from goods.lots l join goods.movements m on m.lot_id = l.id
                              where l.organisation_id = :body and l.best_before <= :soon group by l.id having sum(m.quantity) > 0) x
                        having count(*) > 0
                        order by 2
                        """)
                .param("body", body)
                .param("from", from)
                .param("today", today)
                .param("soon", soon)
                .query(Rows.as(Line.class))
                .list();
    }
}
