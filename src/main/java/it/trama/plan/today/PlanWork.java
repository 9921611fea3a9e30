package it.trama.plan.today;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Milestones that are not reached, and actions of a year of which nothing was told. One statement. */
@Repository
class PlanWork {

    /**
     * @param kind  MILESTONE or PROGRESS
     * @param about an item, or the id of a year's plan
     * @param count actions; 0 for a milestone
     */
    record Line(String kind, String about, String text, LocalDate due, int count) {}

    private final JdbcClient db;

    PlanWork(JdbcClient db) {
        this.db = db;
    }

    /** @param until last day of the milestones */
    List<Line> waiting(LocalDate until, Quarter quarter) {
        return db.sql("""
                        select 'MILESTONE' as kind, m.item as about, m.title as text, m.due, 0 as count
                        from plan.milestones m join plan.items i on i.code = m.item
                        where m.reached_on is null and m.due <= :until and not i.retired
                        union all
                        select 'PROGRESS', cast(p.id as text), cast(p.year as text), cast(:to as date), cast(count(*) as integer)
                        from plan.operative_plans p join plan.operative_items c on c.plan_id = p.id
                        where p.year = :year and p.state = 'APPROVED'
                          and not exists (select from plan.progress g where g.item = c.item and g.noted_on >= :from)
                          and not exists (select from plan.annual_reports r where r.plan_id = p.id and r.state = 'APPROVED')
                        group by p.id
                        order by due, text
                        """)
                .param("until", until)
                .param("from", quarter.from())
                .param("to", quarter.to())
                .param("year", quarter.to().getYear())
                .query(Rows.as(Line.class))
                .list();
    }
}
