package it.trama.casefile.asked;

import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The limits, and the questions beyond them. */
@Repository
class AskLimits {

    /** Texts are {@code casefile.asked.asker.*} and {@code casefile.asked.per.*}. */
    record Limit(String asker, String per, int most) {}

    /** @param questions refused that day */
    record Excess(LocalDate day, String organisation, String worker, long questions) {}

    private static final int DAYS = 90;

    private final JdbcClient db;
    private final Clock clock;

    AskLimits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Limit> all() {
        return db.sql(
                        "select asker, per, most from casefile.ask_limits order by asker, array_position(array['USER_HOUR', 'USER_DAY', 'BODY_DAY'], per)")
                .query(Rows.as(Limit.class))
                .list();
    }

    void set(Limit limit) {
        db.sql("select casefile.set_ask_limit(:asker, :per, :most)")
                .param("asker", limit.asker())
                .param("per", limit.per())
                .param("most", limit.most())
                .query((row, n) -> true)
                .list();
    }

    List<Excess> excesses() {
        return db.sql("""
                        select a.day, o.name as organisation, coalesce((select s.display_name from trust.staff_names(array[a.asked_by]) s), '') as worker,
                               a.questions
                        from (select cast(asked_at at time zone 'Europe/Rome' as date) as day, asked_org, asked_by, count(*) as questions
                              from casefile.help_asks where too_many and asked_at > :since group by 1, 2, 3) a
                        join trust.organisations o on o.id = a.asked_org
                        order by a.day desc, a.questions desc, o.name limit 200
                        """)
                .param("since", OffsetDateTime.now(clock).minusDays(DAYS))
                .query(Rows.as(Excess.class))
                .list();
    }
}
