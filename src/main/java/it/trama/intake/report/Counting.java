package it.trama.intake.report;

import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the contacts of one body, each table in the same statement; row-level security refuses any other body. */
@Repository
class Counting {

    /**
     * @param what    ALL, REASON, CHANNEL, OUTCOME, SENDER, SEX or AGE
     * @param code    of what; for AGE the class
     * @param minutes of those where somebody counted them
     */
    record Count(String what, String code, int contacts, int people, long minutes) {}

    private final JdbcClient db;
    private final Clock clock;

    Counting(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param until the last day, included */
    List<Count> of(UUID organisation, LocalDate from, LocalDate until, @Nullable String municipality) {
        return db.sql("""
                        with asked as (
                            select c.person_id, coalesce(c.minutes, 0) as minutes, k.what, k.code
                            from intake.contacts c
                            left join people.persons p on p.id = c.person_id
                            cross join lateral (
                                select 'ALL' as what, '' as code union all select 'REASON', unnest(c.reasons) union all select 'CHANNEL', c.channel
                                union all select 'OUTCOME', c.outcome union all select 'SENDER', c.sent_by union all select 'SEX', p.sex
                                union all select 'AGE', case when c.happened_at::date < p.birth_date + interval '18 years' then '0-17'
                                                             when c.happened_at::date < p.birth_date + interval '65 years' then '18-64'
                                                             when p.birth_date is not null then '65+' end) k
                            where c.organisation_id = :organisation and c.happened_at >= :from and c.happened_at < :until
                              and (:municipality::text is null or c.municipality_code = :municipality))
                        select what, code, count(*)::integer as contacts, count(distinct person_id)::integer as people, sum(minutes) as minutes
                        from asked where code is not null group by what, code order by what, contacts desc, code
                        """)
                .param("organisation", organisation)
                .param("from", start(from))
                .param("until", start(until.plusDays(1)))
                .param("municipality", municipality, Types.VARCHAR)
                .query(Rows.as(Count.class))
                .list();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
