package it.trama.transport.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days with something to do. */
@Repository
class Waiting {

    /** @param what CHANGED, PLAN or LEFT */
    record Line(String what, LocalDate day, int rides) {}

    private final JdbcClient db;

    Waiting(JdbcClient db) {
        this.db = db;
    }

    List<Line> ofAssociation(UUID body, LocalDate from, LocalDate to) {
        return db.sql("""
                        select 'CHANGED' as what, n.day, count(*)::integer as rides from transport.notices n
                        where n.organisation_id = :body and n.seen_at is null and n.day >= :from group by n.day
                        union all
                        select 'PLAN', r.day, count(*)::integer from transport.rides r
                        left join transport.plans p on p.organisation_id = r.organisation_id and p.day = r.day
                        where r.organisation_id = :body and r.day between :from and :to and r.state = 'OPEN' and p.confirmed_at is null group by r.day
                        order by 2, 1
                        """)
                .param("body", body)
                .param("from", from)
                .param("to", to)
                .query(Rows.as(Line.class))
                .list();
    }

    List<Line> ofDistrict(LocalDate from, LocalDate to) {
        return db.sql("""
                        select 'LEFT' as what, day, count(*)::integer as rides from transport.rides
                        where day between :from and :to and state = 'OPEN' and organisation_id is null group by day order by day
                        """)
                .param("from", from)
                .param("to", to)
                .query(Rows.as(Line.class))
                .list();
    }
}
