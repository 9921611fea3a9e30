package it.trama.insight.nights;

import it.trama.platform.db.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published counts of nights. They have not passed disclosure control. */
@Repository
class NightViews {

    /**
     * @param month null: the whole year
     * @param sex   null: both
     * @param kind  ASKED, GIVEN, UNMET or OTHER
     */
    record Count(@Nullable Integer month, @Nullable String sex, String kind, int nights, int guests) {}

    private final JdbcClient db;

    NightViews(JdbcClient db) {
        this.db = db;
    }

    List<Count> of(int year) {
        return db.sql("select month, sex, kind, nights, guests from shelter.pub_nights where year = :year")
                .param("year", year)
                .query(Rows.as(Count.class))
                .list();
    }
}
