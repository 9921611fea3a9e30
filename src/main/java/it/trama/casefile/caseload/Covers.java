package it.trama.casefile.caseload;

import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in for whom, from day to day. */
@Repository
class Covers {

    record Row(UUID id, String absent, String covering, LocalDate since, LocalDate until, boolean over) {}

    /** @param to the day on which the absent colleague stops answering for it or is back */
    record Covered(UUID record, UUID person, LocalDate from, LocalDate to) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Covers(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    boolean known(UUID id) {
        return db.sql("select exists (select from casefile.covers where id = :id)")
                .param("id", id)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** False when they already stand in for the same colleague in some of these days. */
    boolean add(CoverColleague.Command command, Period valid) {
        return db.sql("""
                        insert into casefile.covers (id, organisation_id, absent, covering, valid, made_by, made_at)
                        values (:id, :organisation, :absent, :covering, daterange(:from, :to), :by, :now)
                        on conflict do nothing
                        """)
                        .param("id", command.id())
                        .param("organisation", actors.actor().organisation())
                        .param("absent", command.absent())
                        .param("covering", command.covering())
                        .param("from", valid.from())
                        .param("to", valid.to())
                        .param("by", actors.actor().user())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The ordinary records for which the absent colleague answers in these days and that the actor may hand on. */
    List<Covered> recordsOf(UUID absent, Period days) {
        return db.sql("""
                        select m.record_id as record, r.person_id as person, lower(m.valid * d.days) as "from", upper(m.valid * d.days) as "to"
                        from (select daterange(:from, :to) as days) d
                        join casefile.case_managers m on m.valid && d.days
                        join casefile.social_records r on r.id = m.record_id
                        where m.worker = :absent and m.undone_at is null and m.compartment = 'ORDINARY' and trust.may(m.record_id, 'ORDINARY', 3)
                        """)
                .param("from", days.from())
                .param("to", days.to())
                .param("absent", absent)
                .query(Rows.as(Covered.class))
                .list();
    }

    /** Who began today stays until the day is over; their rights end at once. */
    boolean end(UUID id, LocalDate day) {
        return db.sql("""
                        update casefile.covers set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1)), ended_at = :now
                        where id = :id and upper(valid) > :day and ended_at is null
                        """)
                        .param("id", id)
                        .param("day", day)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    List<Row> ofBody() {
        return db.sql("""
                        with page as materialized (select * from casefile.covers where organisation_id = :body order by lower(valid) desc limit 50)
                        select p.id, a.display_name as absent, c.display_name as covering, lower(p.valid) as since, upper(p.valid) - 1 as until,
                               (p.ended_at is not null or upper(p.valid) <= trust.today()) as over
                        from page p
                        join trust.staff_names((select array_agg(distinct absent) from page)) a on a.user_id = p.absent
                        join trust.staff_names((select array_agg(distinct covering) from page)) c on c.user_id = p.covering
                        order by lower(p.valid) desc
                        """)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Row.class))
                .list();
    }
}
