package it.trama.agenda.desk;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Slots of the body's desks: each weekly opening cut into pieces, with what is booked in them. */
@Repository
class Slots {

    /** @param booked the appointment in it, when the actor may know of it; {@code taken} also without */
    record Slot(
            UUID desk,
            String deskName,
            OffsetDateTime starts,
            int minutes,
            boolean taken,
            @Nullable UUID booked,
            @Nullable UUID person) {}

    private final JdbcClient db;
    private final CurrentActor actors;

    Slots(JdbcClient db, CurrentActor actors) {
        this.db = db;
        this.actors = actors;
    }

    List<Slot> between(LocalDate from, LocalDate until) {
        return db.sql("""
                        with slot as materialized (
                            select d.id as desk, d.name as desk_name, s.starts, h.minutes
                            from agenda.desks d
                            join agenda.desk_hours h on h.desk_id = d.id
                            join lateral generate_series(:from::date, :until::date - 1, interval '1 day') day
                                on extract(isodow from day) = h.weekday and h.valid @> day::date and d.valid @> day::date
                            join lateral generate_series((day::date + h.opens) at time zone 'Europe/Rome',
                                                         (day::date + h.closes) at time zone 'Europe/Rome' - h.minutes * interval '1 minute',
                                                         h.minutes * interval '1 minute') s(starts) on true
                            where d.organisation_id = :body)
                        select s.desk, s.desk_name, s.starts, s.minutes, c.what is not null as taken, p.id as booked, p.person_id as person
                        from slot s
                        left join lateral (select what from agenda.clashes('00000000-0000-0000-0000-000000000000', null, null, s.desk, '{}',
                                               tstzrange(s.starts, s.starts + s.minutes * interval '1 minute')) limit 1) c on true
                        left join agenda.appointments p on p.desk_id = s.desk and p.state in ('BOOKED', 'KEPT')
                            and p.during && tstzrange(s.starts, s.starts + s.minutes * interval '1 minute')
                        order by s.starts, s.desk_name
                        """)
                .param("from", from)
                .param("until", until)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Slot.class))
                .list();
    }

    /** What is booked at the desks, also outside their hours: whoever comes must be expected. */
    List<Slot> booked(LocalDate from, LocalDate until) {
        return db.sql("""
                        select d.id as desk, d.name as desk_name, lower(p.during) as starts,
                               (extract(epoch from upper(p.during) - lower(p.during)) / 60)::integer as minutes,
                               true as taken, p.id as booked, p.person_id as person
                        from agenda.appointments p join agenda.desks d on d.id = p.desk_id
                        where d.organisation_id = :body and p.state in ('BOOKED', 'KEPT')
                          and p.during && tstzrange(:from::date at time zone 'Europe/Rome', :until::date at time zone 'Europe/Rome')
                        """)
                .param("from", from)
                .param("until", until)
                .param("body", actors.actor().organisation())
                .query(Rows.as(Slot.class))
                .list();
    }
}
