package it.trama.plan.load;

import it.trama.plan.PlanItem;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores a plan; what is there stays as it is. */
@Repository
class PlanRows {

    private final JdbcClient db;

    PlanRows(JdbcClient db) {
        this.db = db;
    }

    void addCycle(LoadPlan.Cycle cycle) {
        db.sql("""
                        insert into plan.cycles (code, title, from_year, to_year) values (:code, :title, :from, :to)
                        on conflict (code) do nothing
                        """)
                .param("code", cycle.code())
                .param("title", cycle.title())
                .param("from", cycle.fromYear())
                .param("to", cycle.toYear())
                .update();
    }

    /** @return how many were not there before */
    int add(String cycle, List<PlanItem> items) {
        int added = 0;
        for (int i = 0; i < items.size(); i++) {
            added += add(cycle, items.get(i), i + 1);
        }
        return added;
    }

    private int add(String cycle, PlanItem item, int ordinal) {
        return db.sql("""
                        insert into plan.items (code, cycle, area, kind, parent_code, title, section, ordinal)
                        values (:code, :cycle, :area, :kind, :parent, :title, :section, :ordinal)
                        on conflict (code) do nothing
                        """)
                .param("code", item.code())
                .param("cycle", cycle)
                .param("area", item.area())
                .param("kind", item.kind())
                .param("parent", item.parentCode(), Types.VARCHAR)
                .param("title", item.title())
                .param("section", item.section())
                .param("ordinal", ordinal)
                .update();
    }
}
