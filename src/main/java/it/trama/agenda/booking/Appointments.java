package it.trama.agenda.booking;

import it.trama.agenda.booking.Booking.Span;
import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments and who attends them; what overlaps is refused by the database. */
@Repository
class Appointments {

    record Clash(String what, @Nullable String name) {}

    record Found(UUID id, String kind, String state, OffsetDateTime starts, OffsetDateTime ends, int version) {}

    /** Whom and with what. */
    record About(
            @Nullable UUID recordId,
            @Nullable UUID personId,
            @Nullable UUID roomId,
            @Nullable UUID mediatorId,
            @Nullable UUID deskId,
            Compartment compartment) {}

    record Told(
            String place,
            String room,
            String mediator,
            String desk,
            String workers,
            @Nullable String person,
            String whatNext) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Appointments(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    List<Clash> clashes(UUID except, Booking.Needs needs, Span span) {
        return db.sql("""
                        select c.what, s.display_name as name
                        from agenda.clashes(:except, :room, :mediator, :desk, :workers, tstzrange(:start, :end)) c
                        left join trust.staff_names(:workers) s on s.user_id = c.worker
                        """)
                .param("except", except)
                .param("room", needs.room(), Types.OTHER)
                .param("mediator", needs.mediator(), Types.OTHER)
                .param("desk", needs.desk(), Types.OTHER)
                .param("workers", needs.workers().toArray(UUID[]::new))
                .param("start", at(span.start()))
                .param("end", at(span.end()))
                .query(Rows.as(Clash.class))
                .list();
    }

    void add(Booking booking, Compartment compartment) {
        db.sql("""
                        insert into agenda.appointments (id, record_id, person_id, compartment, kind, during, place, room_id, mediator_id, desk_id,
                                                         organisation_id, made_by, made_at)
                        values (:id, :record, :person, :compartment, :kind, tstzrange(:start, :end), :place, :room, :mediator, :desk, :body, :by, :now)
                        """)
                .param("id", booking.id())
                .param("record", booking.whom().record(), Types.OTHER)
                .param("person", booking.whom().person(), Types.OTHER)
                .param("compartment", compartment.name())
                .param("kind", booking.kind().name())
                .param("start", at(booking.span().start()))
                .param("end", at(booking.span().end()))
                .param("place", booking.place())
                .param("room", booking.needs().room(), Types.OTHER)
                .param("mediator", booking.needs().mediator(), Types.OTHER)
                .param("desk", booking.needs().desk(), Types.OTHER)
                .param("body", actors.actor().organisation())
                .param("by", actors.actor().user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void attend(Booking booking, Compartment compartment) {
        db.sql("""
                        insert into agenda.attendances (appointment_id, worker, organisation_id, during, sealed_record)
                        select :id, w, :body, tstzrange(:start, :end), :sealed from unnest(:workers::uuid[]) w
                        """)
                .param(
                        "sealed",
                        compartment == Compartment.SEALED ? booking.whom().record() : null,
                        Types.OTHER)
                .param("id", booking.id())
                .param("body", actors.actor().organisation())
                .param("start", at(booking.span().start()))
                .param("end", at(booking.span().end()))
                .param("workers", booking.needs().workers().toArray(UUID[]::new))
                .update();
    }

    Optional<Found> find(UUID id) {
        return db.sql("""
                        select id, kind, state, lower(during) as starts, upper(during) as ends, version from agenda.appointments where id = :id
                        """).param("id", id).query(Rows.as(Found.class)).optional();
    }

    About about(UUID id) {
        return db.sql("""
                        select record_id, person_id, room_id, mediator_id, desk_id, compartment from agenda.appointments where id = :id
                        """).param("id", id).query(Rows.as(About.class)).single();
    }

    List<UUID> workers(UUID id) {
        return db.sql("select worker from agenda.attendances where appointment_id = :id")
                .param("id", id)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    Told told(UUID id) {
        return db.sql("""
                        select p.place, coalesce(r.name, '') as room, coalesce(m.name, '') as mediator, coalesce(d.name, '') as desk,
                               coalesce((select string_agg(s.display_name, ', ' order by s.display_name)
                                         from trust.staff_names(array(select worker from agenda.attendances where appointment_id = p.id)) s), '') as workers,
                               (select n.name from casefile.record_names(array[p.record_id]) n) as person, p.what_next
                        from agenda.appointments p
                        left join agenda.rooms r on r.id = p.room_id
                        left join agenda.mediators m on m.id = p.mediator_id
                        left join agenda.desks d on d.id = p.desk_id
                        where p.id = :id
                        """).param("id", id).query(Rows.as(Told.class)).single();
    }

    /** False when somebody changed it meanwhile. */
    boolean move(Found found, Span span) {
        boolean moved = db.sql("""
                        update agenda.appointments set during = tstzrange(:start, :end), version = version + 1
                        where id = :id and version = :version and state = 'BOOKED'
                        """)
                        .param("start", at(span.start()))
                        .param("end", at(span.end()))
                        .param("id", found.id())
                        .param("version", found.version())
                        .update()
                == 1;
        db.sql("update agenda.attendances set during = tstzrange(:start, :end) where appointment_id = :id")
                .param("start", at(span.start()))
                .param("end", at(span.end()))
                .param("id", found.id())
                .update();
        return moved;
    }

    /** False when it is settled already. */
    boolean settle(UUID id, State state, String whatNext) {
        boolean settled = db.sql("""
                        update agenda.appointments set state = :state, what_next = :next, version = version + 1
                        where id = :id and state = 'BOOKED'
                        """)
                        .param("state", state.name())
                        .param("next", whatNext)
                        .param("id", id)
                        .update()
                == 1;
        if (settled && state == State.CANCELLED) {
            db.sql("update agenda.attendances set active = false where appointment_id = :id")
                    .param("id", id)
                    .update();
        }
        return settled;
    }
}
