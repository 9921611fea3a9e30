package it.trama.insight.outcome;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published views on what supports cost and what changed. Projects are pseudonyms here: they group rows and lead nowhere. */
@Repository
class Costs {

    /** One support of a signed project. */
    record Support(
            String project,
            String pathway,
            String category,
            @Nullable String provider,
            Amounts amounts) {}

    /**
     * @param planned     money planned, public and not
     * @param publicMoney the part of it on a fund line
     * @param spent       settled on the line, or delivered where it is not public
     */
    record Amounts(BigDecimal planned, BigDecimal publicMoney, BigDecimal spent) {}

    /** Money of a whole project. */
    record Budget(String project, BigDecimal publicMoney, BigDecimal otherMoney) {}

    record Goals(String project, int reached, int partly, int unreached) {}

    private final JdbcClient db;

    Costs(JdbcClient db) {
        this.db = db;
    }

    /** In one row for each project, category and body; what is valued apart from money has no part in it. */
    List<Support> supports() {
        return db.sql("""
                        select c.project, c.pathway, c.category, o.name as provider, coalesce(sum(c.planned) filter (where c.nature <> 'VALUED'), 0) as planned,
                               coalesce(sum(c.planned) filter (where c.nature = 'PUBLIC_MONEY'), 0) as public_money,
                               coalesce(sum(case c.nature when 'PUBLIC_MONEY' then c.spent when 'OTHER_MONEY' then c.delivered end), 0) as spent
                        from project.pub_support_costs c left join trust.organisations o on o.id = c.organisation_id
                        group by c.project, c.pathway, c.category, o.name
                        """)
                .query((row, _) -> new Support(
                        row.getString("project"),
                        row.getString("pathway"),
                        row.getString("category"),
                        row.getString("provider"),
                        new Amounts(
                                row.getBigDecimal("planned"),
                                row.getBigDecimal("public_money"),
                                row.getBigDecimal("spent"))))
                .list();
    }

    List<Budget> budgets(String pathway) {
        return db.sql("""
                        select project, coalesce(sum(planned) filter (where nature = 'PUBLIC_MONEY'), 0) as public_money,
                               coalesce(sum(planned) filter (where nature = 'OTHER_MONEY'), 0) as other_money
                        from project.pub_support_costs where pathway = :pathway group by project
                        """)
                .param("pathway", pathway)
                .query(Rows.as(Budget.class))
                .list();
    }

    /** By project: how the mean of the domains moved between the last score before it and the last one, on a scale of 0 to 100. */
    Map<String, Double> changes() {
        var changes = new HashMap<String, Double>();
        for (var row : db.sql("""
                        select project, (avg((after_value - before_value) / (most - least)) * 100)::double precision as change
                        from project.pub_goal_outcomes
                        where kind = 'DOMAIN' and is_last and viewpoint = 'self' and before_value is not null and most > least
                        group by project
                        """).query().listOfRows()) {
            changes.put(String.valueOf(row.get("project")), (Double) Objects.requireNonNull(row.get("change")));
        }
        return changes;
    }

    Map<String, Goals> goals() {
        return db.sql("""
                        select project, (count(*) filter (where state = 'REACHED'))::integer as reached,
                               (count(*) filter (where state = 'PARTLY'))::integer as partly, (count(*) filter (where state = 'NOT'))::integer as unreached
                        from project.pub_goal_outcomes where kind = 'GOAL' and is_last group by project
                        """).query(Rows.as(Goals.class)).list().stream()
                .collect(Collectors.toMap(Goals::project, goals -> goals));
    }
}
