package it.trama.plan.item;

import it.trama.plan.PlanCycles;
import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the plan's cycles. */
@Repository
class CycleRows implements PlanCycles {

    private final JdbcClient db;
    private final Clock clock;

    CycleRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Cycle> all() {
        return db.sql("select code, title, from_year, to_year, approved_on from plan.cycles order by from_year desc")
                .query(Rows.as(Cycle.class))
                .list();
    }

    @Override
    public Optional<Cycle> find(String code) {
        return db.sql("select code, title, from_year, to_year, approved_on from plan.cycles where code = :code")
                .param("code", code)
                .query(Rows.as(Cycle.class))
                .optional();
    }

    @Override
    public Optional<Cycle> current() {
        return db.sql("""
                        select code, title, from_year, to_year, approved_on from plan.cycles c
                        where exists (select from plan.items i where i.cycle = c.code)
                        order by from_year <= :year desc, case when from_year <= :year then from_year else -from_year end desc
                        limit 1
                        """)
                .param("year", LocalDate.now(clock).getYear())
                .query(Rows.as(Cycle.class))
                .optional();
    }
}
