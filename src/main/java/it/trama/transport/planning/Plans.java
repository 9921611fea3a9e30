package it.trama.transport.planning;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.transport.Ride;
import it.trama.transport.Ride.Held;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Confirmed days, the history of who drives what, and what others changed in a confirmed day. */
@Repository
class Plans {

    record Confirmed(UUID organisationId, OffsetDateTime confirmedAt) {}

    /** One ride of what was done last. */
    record Move(
            long id,
            UUID rideId,
            @Nullable UUID wasBody,
            @Nullable UUID wasVehicle,
            @Nullable UUID wasDriver,
            boolean wasLocked) {}

    record Past(String mover, OffsetDateTime movedAt, boolean assigned, boolean undone) {}

    record Notice(UUID rideId, String kind, OffsetDateTime toldAt) {}

    private final JdbcClient db;

    Plans(JdbcClient db) {
        this.db = db;
    }

    List<Confirmed> confirmed(LocalDate day) {
        return db.sql(
                        "select organisation_id, confirmed_at from transport.plans where day = :day and confirmed_at is not null")
                .param("day", day)
                .query(Rows.as(Confirmed.class))
                .list();
    }

    /** @param at null: open again */
    void confirm(UUID body, LocalDate day, Actor by, @Nullable OffsetDateTime at) {
        db.sql("""
                        insert into transport.plans as p (organisation_id, day, confirmed_by, confirmed_at)
                        values (:body, :day, case when cast(:at as timestamptz) is not null then cast(:by as uuid) end, :at)
                        on conflict (organisation_id, day) do update
                        set version = p.version + 1, confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
                        """)
                .param("body", body)
                .param("day", day)
                .param("by", by.user())
                .param("at", at, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    boolean isDone(UUID act) {
        return db.sql("select exists (select from transport.moves where act = :act)")
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    void log(UUID act, Ride was, Held is, Actor by, OffsetDateTime now) {
        db.sql("""
                        insert into transport.moves (act, day, ride_id, was_body, was_vehicle, was_driver, was_locked,
                                                     is_body, is_vehicle, is_driver, is_locked, moved_by, mover, moved_at)
                        values (:act, :day, :ride, :wasBody, :wasVehicle, :wasDriver, :wasLocked,
                                :isBody, :isVehicle, :isDriver, :isLocked, :by, :mover, :now)
                        """)
                .param("act", act)
                .param("day", was.when().day())
                .param("ride", was.id())
                .param("wasBody", was.held().body(), Types.OTHER)
                .param("wasVehicle", was.held().vehicle(), Types.OTHER)
                .param("wasDriver", was.held().driver(), Types.OTHER)
                .param("wasLocked", was.held().locked())
                .param("isBody", is.body(), Types.OTHER)
                .param("isVehicle", is.vehicle(), Types.OTHER)
                .param("isDriver", is.driver(), Types.OTHER)
                .param("isLocked", is.locked())
                .param("by", by.user())
                .param("mover", by.name())
                .param("now", now)
                .update();
    }

    /** What the actor did last in the day and nobody went over since. */
    List<Move> last(LocalDate day, Actor actor) {
        return db.sql("""
                        select m.id, m.ride_id, m.was_body, m.was_vehicle, m.was_driver, m.was_locked
                        from transport.moves m join transport.rides r on r.id = m.ride_id
                        where m.act = (select l.act from transport.moves l where l.day = :day and l.moved_by = :user and l.undone_at is null
                                       order by l.id desc limit 1)
                          and r.state = 'OPEN' and r.vehicle_id is not distinct from m.is_vehicle and r.driver_id is not distinct from m.is_driver
                          and m.undone_at is null order by m.id
                        """)
                .param("day", day)
                .param("user", actor.user())
                .query(Rows.as(Move.class))
                .list();
    }

    void undone(long move, OffsetDateTime now) {
        db.sql("update transport.moves set undone_at = :now where id = :id")
                .param("now", now)
                .param("id", move)
                .update();
    }

    List<Past> of(UUID ride) {
        return db.sql("""
                        select mover, moved_at, is_vehicle is not null as assigned, undone_at is not null as undone
                        from transport.moves where ride_id = :ride order by id desc limit 20
                        """).param("ride", ride).query(Rows.as(Past.class)).list();
    }

    List<Notice> notices(LocalDate day) {
        return db.sql(
                        "select ride_id, kind, told_at from transport.notices where day = :day and seen_at is null order by told_at, id")
                .param("day", day)
                .query(Rows.as(Notice.class))
                .list();
    }

    int seen(LocalDate day, OffsetDateTime now) {
        return db.sql("update transport.notices set seen_at = :now where day = :day and seen_at is null")
                .param("now", now)
                .param("day", day)
                .update();
    }
}
