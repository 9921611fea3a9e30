package it.trama.shelter.bed;

import it.trama.kernel.Actor;
import it.trama.kernel.Sex;
import it.trama.network.CountedPlaces;
import it.trama.platform.db.Rows;
import it.trama.shelter.bed.Bed.End;
import it.trama.shelter.bed.Bed.Lot;
import it.trama.shelter.bed.Bed.NewLot;
import it.trama.shelter.bed.Bed.NewRule;
import it.trama.shelter.bed.Bed.Rule;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Beds by sex and time, and the rules of the longest stay: public facts, kept by who runs the shelter. */
@Repository
class BedRows implements CountedPlaces {

    private final JdbcClient db;
    private final Clock clock;

    BedRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean counts(UUID facility) {
        return db.sql(
                        "select exists (select from shelter.beds where facility_id = :house and valid @> cast(:today as date))")
                .param("house", facility)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Those of today and to come, and those that ended in the last year. */
    List<Lot> of(UUID house, LocalDate today) {
        return db.sql("""
                        select id, sex, beds, plan, lower(valid) as "from", upper(valid) - 1 as "to", note from shelter.beds
                        where facility_id = :house and (upper_inf(valid) or upper(valid) > :since) order by plan desc, sex, lower(valid)
                        """)
                .param("house", house)
                .param("since", today.minusYears(1))
                .query(Rows.as(Lot.class))
                .list();
    }

    void add(NewLot bed, Actor actor, OffsetDateTime now) {
        Lot lot = bed.lot();
        db.sql("""
                        insert into shelter.beds (id, facility_id, organisation_id, sex, beds, plan, valid, note, set_by, set_at)
                        values (:id, :house, :body, :sex, :beds, :plan, daterange(:from, cast(:to as date) + 1), :note, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", lot.id())
                .param("house", bed.house())
                .param("body", actor.organisation())
                .param("sex", lot.sex().name())
                .param("beds", lot.beds())
                .param("plan", lot.plan())
                .param("from", lot.from())
                .param("to", lot.to(), Types.DATE)
                .param("note", lot.note())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    /** From the night after the last one on. */
    void end(End end) {
        db.sql("""
                        update shelter.beds set valid = daterange(lower(valid), cast(:last as date) + 1)
                        where id = :id and facility_id = :house and lower(valid) <= :last and (upper_inf(valid) or upper(valid) > cast(:last as date) + 1)
                        """)
                .param("last", end.last())
                .param("id", end.lot())
                .param("house", end.house())
                .update();
    }

    /** The most guests of that sex on one night from the day on. */
    int mostGuests(UUID house, Sex sex, LocalDate from) {
        return db.sql("""
                        select coalesce(max(guests), 0)::integer from (
                            select count(*) as guests from shelter.nights
                            where facility_id = :house and sex = :sex and night >= :from and state in ('BOOKED', 'IN') group by night) n
                        """)
                .param("house", house)
                .param("sex", sex.name())
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    Optional<Rule> rule(UUID house, LocalDate day) {
        return db.sql("""
                        select nights, within_days, renewal_nights, since, source, verified from shelter.stay_rules
                        where (facility_id = :house or facility_id is null) and since <= :day
                        order by facility_id nulls last, since desc, set_at desc limit 1
                        """)
                .param("house", house)
                .param("day", day)
                .query(Rows.as(Rule.class))
                .optional();
    }

    void add(NewRule change, Actor actor, OffsetDateTime now) {
        Rule rule = change.rule();
        db.sql("""
                        insert into shelter.stay_rules (id, facility_id, nights, within_days, renewal_nights, since, source, verified, set_by, set_at)
                        values (:id, :house, :nights, :within, :renewal, :since, :source, :verified, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", change.id())
                .param("house", change.house())
                .param("nights", rule.nights())
                .param("within", rule.withinDays())
                .param("renewal", rule.renewalNights())
                .param("since", rule.since())
                .param("source", rule.source())
                .param("verified", rule.verified())
                .param("by", actor.user())
                .param("at", now)
                .update();
    }
}
