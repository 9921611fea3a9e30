package it.trama.insight.indicator;

import it.trama.insight.Statement;
import it.trama.platform.db.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs compiled statements over the published views. */
@Repository
class Counts {

    record Fund(String code, String name) {}

    private final JdbcClient db;

    Counts(JdbcClient db) {
        this.db = db;
    }

    List<Counted> of(Statement statement) {
        return db.sql(statement.sql())
                .params(statement.parameters())
                .query(Rows.as(Counted.class))
                .list();
    }

    List<Fund> funds() {
        return db.sql("select distinct fund_code as code, fund_name as name from fund.pub_line_balances order by name")
                .query(Rows.as(Fund.class))
                .list();
    }
}
