package it.trama.casefile.path;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a record, in one statement. */
@Repository
class PathFacts {

    enum Kind {
        OPENED,
        TAKEN,
        MANAGER,
        SUSPENDED,
        TRANSFER,
        CLOSED
    }

    /**
     * @param until  end of a suspension, day on which a transfer arrived
     * @param what   area, manager, reason, district, reason of the closure
     * @param detail team, basis, proof, situation and final note
     */
    record Row(
            Kind kind, UUID id, LocalDate day, @Nullable LocalDate until, String what, String detail, boolean over) {}

    private final JdbcClient db;

    PathFacts(JdbcClient db) {
        this.db = db;
    }

    List<Row> of(UUID record) {
        return db.sql("""
                        select 'OPENED' as kind, id, opened_on as day, null::date as until, '' as what, '' as detail, true as over
                        from casefile.social_records where id = :record
                        union all
                        select 'TAKEN', t.id, lower(t.valid), upper(t.valid), t.area, m.name, not upper_inf(t.valid)
                        from casefile.takings_in_charge t join trust.teams m on m.id = t.team_id where t.record_id = :record
                        union all
                        select 'MANAGER', c.id, lower(c.valid), upper(c.valid), n.display_name, c.reason, not upper_inf(c.valid)
                        from casefile.case_managers c
                        join trust.staff_names(array(select worker from casefile.case_managers where record_id = :record)) n on n.user_id = c.worker
                        where c.record_id = :record and c.undone_at is null
                        union all
                        select 'CLOSED', id, upper(valid), null, closure_reason, coalesce(situation, '') || '|' || final_note || '|' || array_to_string(left_open, '; '), true
                        from casefile.takings_in_charge where record_id = :record and closure_reason is not null
                        union all
                        select 'SUSPENDED', id, lower(valid), upper(valid), reason, '', not upper_inf(valid) from casefile.suspensions where record_id = :record
                        union all
                        select 'TRANSFER', id, (prepared_at at time zone 'Europe/Rome')::date, received_on, district, case when received_on is null then basis else proof end,
                               received_on is not null or withdrawn_at is not null
                        from casefile.transfers where record_id = :record
                        order by day desc, kind desc
                        """).param("record", record).query(Rows.as(Row.class)).list();
    }
}
