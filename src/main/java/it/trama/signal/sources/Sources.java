package it.trama.signal.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the actor may open; what is sealed is in no count. */
@Repository
class Sources {

    /** @param sheet code of the kind of antenna */
    record Source(String body, String sheet, int signals, Answers answers, Reached reached) {}

    /**
     * @param inTime     by the day on which an answer was due
     * @param medianDays from the signal to the answer; null: none was answered
     */
    record Answers(int all, int inTime, @Nullable Integer medianDays) {}

    /**
     * @param helped   of the accesses, people whom the acting body began to help afterwards
     * @param followed people in charge today
     */
    record Reached(int accesses, int helped, int followed) {}

    private final JdbcClient db;
    private final Clock clock;

    Sources(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param until the last day, included; {@code sheet} empty: of all kinds */
    List<Source> between(LocalDate from, LocalDate until, String sheet) {
        return db.sql("""
                        select o.name as body, s.sheet, count(*)::integer as signals, count(m.closed_at)::integer as answered,
                               (count(*) filter (where m.closed_at::date <= m.due))::integer as in_time,
                               percentile_disc(0.5) within group (order by m.closed_at::date - s.written_at::date)::integer as median_days,
                               count(m.contact_id)::integer as accesses,
                               (count(*) filter (where m.person_id is not null and exists (
                                   select from casefile.help h where h.person_id = any (people.ids_of(m.person_id)) and lower(h.valid) >= m.closed_at::date)))::integer as helped,
                               (count(*) filter (where m.person_id is not null
                                   and coalesce((select c.in_charge from casefile.charge_of(m.person_id) c), false)))::integer as followed
                        from signal.signals s
                        join signal.joined j on j.signal_id = s.id
                        join signal.matters m on m.id = j.matter_id
                        join trust.organisations o on o.id = s.organisation_id
                        where s.written_at >= :from and s.written_at < :until and cardinality(s.networks) = 0 and cardinality(m.networks) = 0
                          and (:sheet = '' or s.sheet = :sheet)
                        group by o.name, s.sheet order by s.sheet, o.name
                        """)
                .param("from", start(from))
                .param("until", start(until.plusDays(1)))
                .param("sheet", sheet)
                .query(Sources::source)
                .list();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Source source(ResultSet row, int n) throws SQLException {
        return new Source(
                row.getString("body"),
                row.getString("sheet"),
                row.getInt("signals"),
                new Answers(row.getInt("answered"), row.getInt("in_time"), row.getObject("median_days", Integer.class)),
                new Reached(row.getInt("accesses"), row.getInt("helped"), row.getInt("followed")));
    }
}
