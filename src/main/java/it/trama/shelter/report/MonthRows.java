package it.trama.shelter.report;

import it.trama.kernel.Sex;
import it.trama.platform.db.Rows;
import it.trama.shelter.report.Monthly.Counts;
import it.trama.shelter.report.Monthly.Sums;
import it.trama.shelter.report.Monthly.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The own nights, exactly. */
@Repository
class MonthRows {

    private final JdbcClient db;

    MonthRows(JdbcClient db) {
        this.db = db;
    }

    /** @param last the last night that counts beds: none is offered of nights to come */
    List<Sums> sums(UUID body, LocalDate from, LocalDate to, LocalDate last) {
        return db.sql("""
                        select f.facility_id as facility, s as sex,
                               (select coalesce(sum(shelter.beds_of(f.facility_id, s, d::date)), 0) from generate_series(cast(:from as date), least(cast(:to as date), cast(:last as date)), '1 day') d)::integer as beds,
                               n.asked, n.given, n.unmet, n.asked - n.given - n.unmet as other, n.guests
                        from (select distinct facility_id from shelter.beds where organisation_id = :body) f cross join unnest(array['FEMALE', 'MALE']) s
                        cross join lateral (
                            select count(*)::integer as asked, (count(*) filter (where n.state = 'IN'))::integer as given,
                                   (count(*) filter (where n.state = 'WAITING' or r.unmet))::integer as unmet,
                                   (count(distinct n.guest_id) filter (where n.state = 'IN'))::integer as guests
                            from shelter.nights n left join shelter.reasons r on r.code = n.reason
                            where n.facility_id = f.facility_id and n.sex = s and n.state <> 'MISTAKEN' and n.night between :from and least(cast(:to as date), cast(:last as date))) n
                        order by f.facility_id, s
                        """)
                .param("body", body)
                .param("from", from)
                .param("to", to)
                .param("last", last)
                .query((row, n) -> new Sums(
                        row.getObject("facility", UUID.class),
                        Sex.valueOf(row.getString("sex")),
                        row.getInt("beds"),
                        new Counts(row.getInt("asked"), row.getInt("given"), row.getInt("unmet"), row.getInt("other")),
                        row.getInt("guests")))
                .list();
    }

    List<Why> reasons(LocalDate from, LocalDate to) {
        return db.sql("""
                        select r.name, (count(*) filter (where n.sex = 'FEMALE'))::integer as women, (count(*) filter (where n.sex = 'MALE'))::integer as men
                        from shelter.nights n join shelter.reasons r on r.code = n.reason
                        where n.night between :from and :to and n.state in ('WAITING', 'REFUSED') group by r.code order by r.rank
                        """)
                .param("from", from)
                .param("to", to)
                .query(Rows.as(Why.class))
                .list();
    }
}
