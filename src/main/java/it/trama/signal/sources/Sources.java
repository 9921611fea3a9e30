package it.trama.signal.sources;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the coordinator may open; what is sealed is in no count. */
@Repository
class Sources {

    /**
     * @param sheet      code of the kind of antenna
     * @param medianDays from the signal to the answer; null: none was answered
     * @param followed   of the accesses, people in charge today
     */
    record Source(
            String body,
            String sheet,
            int signals,
            int answered,
            @Nullable Integer medianDays,
            int accesses,
            int followed) {}

    private final JdbcClient db;

    Sources(JdbcClient db) {
        this.db = db;
    }

    List<Source> since(LocalDate from) {
        return db.sql("""
                        select o.name as body, s.sheet, count(*)::integer as signals, count(m.closed_at)::integer as answered,
                               percentile_disc(0.5) within group (order by m.closed_at::date - s.written_at::date)::integer as median_days,
                               count(m.contact_id)::integer as accesses,
                               (count(*) filter (where m.person_id is not null
                                   and coalesce((select c.in_charge from casefile.charge_of(m.person_id) c), false)))::integer as followed
                        from signal.signals s
                        join signal.joined j on j.signal_id = s.id
                        join signal.matters m on m.id = j.matter_id
                        join trust.organisations o on o.id = s.organisation_id
                        where s.written_at >= :from and cardinality(s.networks) = 0
                        group by o.name, s.sheet order by s.sheet, o.name
                        """).param("from", from).query(Rows.as(Source.class)).list();
    }
}
