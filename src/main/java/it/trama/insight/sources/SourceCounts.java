package it.trama.insight.sources;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published counts; what is sealed is in none of them. */
@Repository
class SourceCounts {

    /** @param fate WAITING, ANSWERED, ACCESS or HELPED; ALL: of the body as a whole, for its days */
    record Signals(
            String body, String fate, int signals, @Nullable Integer medianDays) {}

    /** @param kind OPEN or how the calls ended */
    record Called(UUID cohortId, String title, String source, String organisation, String kind, int people) {}

    private final JdbcClient db;

    SourceCounts(JdbcClient db) {
        this.db = db;
    }

    List<Signals> signals(LocalDate from, LocalDate until) {
        return db.sql(
                        "select body, fate, sum(signals)::integer as signals, max(median_days) as median_days from signal.pub_sources(:from, :until) group by 1, 2 order by 1")
                .param("from", from)
                .param("until", until)
                .query(Rows.as(Signals.class))
                .list();
    }

    List<Called> lists(int year) {
        return db.sql("""
                        select cohort_id, title, source, organisation, kind, people from signal.pub_cohorts()
                        where extract(year from loaded_on) = :year order by loaded_on, title, cohort_id
                        """).param("year", year).query(Rows.as(Called.class)).list();
    }
}
