package it.trama.insight.indicator;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which items of the plan follow an indicator, as the plan publishes it. */
@Repository
class PlanTargets {

    /** @param target null: the item has none for that year */
    record Target(
            String definition,
            String item,
            String name,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {}

    private final JdbcClient db;

    PlanTargets(JdbcClient db) {
        this.db = db;
    }

    List<Target> of(int year) {
        return db.sql("""
                        select distinct on (definition, item, name) definition, item, name, baseline, case when year = :year then target end as target
                        from plan.pub_indicator_targets
                        order by definition, item, name, (year = :year) desc nulls last
                        """).param("year", year).query(Rows.as(Target.class)).list();
    }
}
