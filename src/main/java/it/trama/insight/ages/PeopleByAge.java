package it.trama.insight.ages;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts residents afresh at each call; one pass over the published view. */
@Repository
class PeopleByAge {

    /** @param ageClass 0: 65 and more, 1: 15 to 64, 2: up to 14 */
    record Count(String municipalityCode, int ageClass, int people) {}

    private static final int OLD = 65;
    private static final int ADULT = 15;

    private final JdbcClient db;

    PeopleByAge(JdbcClient db) {
        this.db = db;
    }

    List<Count> on(LocalDate day) {
        return db.sql("""
                        select municipality_code, width_bucket(birth_date, (select cast(:bounds as date[]))) as age_class, count(*)::integer as people
                        from people.pub_residents group by 1, 2
                        """)
                .param(
                        "bounds",
                        "{%s,%s}"
                                .formatted(
                                        day.minusYears(OLD).plusDays(1),
                                        day.minusYears(ADULT).plusDays(1)))
                .query(Rows.as(Count.class))
                .list();
    }
}
