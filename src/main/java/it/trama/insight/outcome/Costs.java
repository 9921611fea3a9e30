package it.trama.insight.outcome;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published views on what supports cost and what changed. Projects are pseudonyms here: they group rows and lead nowhere. */
@Repository
class Costs {

    /**
     * One support of a signed project.
     *
     * @param planned     money planned, public and not
     * @param publicMoney the part of it on a fund line
     * @param spent       money delivered or paid
     */
    record Support(
            UUID project, String pathway, String category, @Nullable String provider, Amounts amounts) {}

    record Amounts(BigDecimal planned, BigDecimal publicMoney, BigDecimal spent) {}

    /** Money of a whole project and what was valued apart from money. */
    record Budget(UUID project, BigDecimal publicMoney, BigDecimal otherMoney, BigDecimal valued) {}

    /** @param change of the mean of the domains between the last score before the project and the last one, on a scale of 0 to 100 */
    record Change(UUID project, double change) {}

    record Goals(UUID project, int reached, int partly, int unreached) {}

    private final JdbcClient db;

    Costs(JdbcClient db) {
        this.db = db;
    }

    List<Support> supports() {
        return db.sql("""
                        select c.project, c.pathway, c.category, o.name as provider, c.planned, c.public_money, c.spent
                        from project.pub_support_costs c left join trust.organisations o on o.id = c.organisation_id
                        """)
                .query((row, _) -> new Support(
                        row.getObject("project", UUID.class),
                        row.getString("pathway"),
                        row.getString("category"),
                        row.getString("provider"),
                        new Amounts(
                                row.getBigDecimal("planned"),
                                row.getBigDecimal("public_money"),
                                row.getBigDecimal("spent"))))
                .list();
    }

    List<Budget> budgets() {
        return db.sql("""
                        select project, sum(public_money) as public_money, sum(planned - public_money) as other_money, sum(valued) as valued
                        from project.pub_support_costs group by project
                        """)
                .query(Rows.as(Budget.class))
                .list();
    }

    Map<UUID, Double> changes() {
        return db.sql("select project, change from project.pub_domain_changes").query(Rows.as(Change.class)).list().stream()
                .collect(Collectors.toMap(Change::project, Change::change));
    }

    Map<UUID, Goals> goals() {
        return db.sql("""
                        select project, (count(*) filter (where state = 'REACHED'))::integer as reached,
                               (count(*) filter (where state = 'PARTLY'))::integer as partly, (count(*) filter (where state = 'NOT'))::integer as unreached
                        from project.pub_goal_outcomes group by project
                        """).query(Rows.as(Goals.class)).list().stream()
                .collect(Collectors.toMap(Goals::project, goals -> goals));
    }
}
