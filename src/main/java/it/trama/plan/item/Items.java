package it.trama.plan.item;

import it.trama.plan.PlanCycles;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.PlanOrder;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the plan's items. */
@Repository
class Items implements PlanItems {

    record Outcome(String code, String area, String objective, String outcome, String section) {}

    /** @param target a guideline or an outcome */
    record Link(String item, String target) {}

    private final JdbcClient db;
    private final PlanCycles cycles;

    Items(JdbcClient db, PlanCycles cycles) {
        this.db = db;
        this.cycles = cycles;
    }

    @Override
    public List<PlanItem> all() {
        return db.sql("""
                        select i.code, i.area, i.kind, i.parent_code, i.title, i.section
                        from plan.items i join plan.cycles c on c.code = i.cycle
                        where not i.retired
                        order by c.from_year, i.ordinal
                        """).query(Rows.as(PlanItem.class)).list();
    }

    @Override
    public List<PlanItem> of(String cycle) {
        return PlanOrder.of(
                db.sql("""
                        select code, area, kind, parent_code, title, section from plan.items
                        where cycle = :cycle and not retired order by ordinal
                        """).param("cycle", cycle).query(Rows.as(PlanItem.class)).list());
    }

    @Override
    public List<PlanItem> ofYear(int year) {
        return cycles.all().stream()
                .filter(cycle -> cycle.has(year))
                .findFirst()
                .or(cycles::current)
                .map(cycle -> of(cycle.code()))
                .orElse(List.of());
    }

    @Override
    public Optional<String> cycleOf(String code) {
        return db.sql("select cycle from plan.items where code = :code")
                .param("code", code)
                .query(Rows.scalar(String.class))
                .optional();
    }

    @Override
    public Optional<PlanItem> find(String code) {
        return db.sql("select code, area, kind, parent_code, title, section from plan.items where code = :code")
                .param("code", code)
                .query(Rows.as(PlanItem.class))
                .optional();
    }

    /** What items answer to, in the document's order. */
    List<Link> links(String kind) {
        return db.sql("""
                        select l.item, l.target from plan.links l join plan.items i on i.code = l.item
                        where l.kind = :kind and not i.retired order by i.cycle, i.ordinal
                        """).param("kind", kind).query(Rows.as(Link.class)).list();
    }

    /** What came of a cycle. */
    List<Outcome> outcomes(String cycle) {
        return db.sql("""
                        select code, area, objective, outcome, section from plan.outcomes where cycle = :cycle order by ordinal
                        """).param("cycle", cycle).query(Rows.as(Outcome.class)).list();
    }
}
