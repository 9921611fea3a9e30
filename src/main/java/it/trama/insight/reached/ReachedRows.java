package it.trama.insight.reached;

import it.trama.platform.db.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published counts of who was reached. They have not passed disclosure control. */
@Repository
class ReachedRows {

    /** @param place null: elsewhere, not known, or without a name */
    record Count(boolean named, @Nullable String place, int people, int parcels) {}

    private final JdbcClient db;

    ReachedRows(JdbcClient db) {
        this.db = db;
    }

    List<Count> of(int year) {
        return db.sql("select named, place, people, parcels from goods.pub_reached where year = :year")
                .param("year", year)
                .query(Rows.as(Count.class))
                .list();
    }
}
