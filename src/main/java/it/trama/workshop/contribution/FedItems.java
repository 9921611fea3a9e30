package it.trama.workshop.contribution;

import it.trama.platform.db.Rows;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clusters fed which items of the plan: names and numbers, no word of anybody. */
@Repository
class FedItems {

    record Line(String planItem, UUID groupId, String groupTitle, String kind, String cluster, long contributions) {}

    private final JdbcClient db;

    FedItems(JdbcClient db) {
        this.db = db;
    }

    List<Line> of(Collection<String> codes) {
        return db.sql("""
                        select plan_item, group_id, group_title, kind, cluster, contributions from workshop.fed_items(:codes)
                        """)
                .param("codes", codes.toArray(String[]::new))
                .query(Rows.as(Line.class))
                .list();
    }
}
