package it.trama.plan.measure;

import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which years stay as they are. */
@Repository
class YearsKept {

    private final JdbcClient db;

    YearsKept(JdbcClient db) {
        this.db = db;
    }

    /** Their plan was approved: targets stay. */
    Set<Integer> planned() {
        return Set.copyOf(years("select year from plan.operative_plans where state = 'APPROVED'"));
    }

    /** Their report was approved: everything stays. */
    Set<Integer> frozen() {
        return Set.copyOf(years("select year from plan.annual_reports where state = 'APPROVED'"));
    }

    private List<Integer> years(String sql) {
        return db.sql(sql).query(Rows.scalar(Integer.class)).list();
    }
}
