package it.trama.governance.attendance;

import it.trama.governance.Attendances;
import it.trama.governance.GovernanceDesk;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StayRows implements Attendances {

    /** Who may come in a member's place, by seat. */
    record Standby(UUID seatId, String name, String office, String act) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    StayRows(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    @Override
    public List<Stay> of(UUID session) {
        return db.sql("""
                        select id, unit_id, capacity, person, holder, act, arrived_at, left_at from governance.attendances
                        where session_id = :session and voided_at is null order by arrived_at, id
                        """)
                .param("session", session)
                .query((row, _) -> new Stay(
                        row.getObject("id", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("person"),
                        row.getObject("holder", UUID.class),
                        row.getString("act"),
                        new Hours(
                                row.getObject("arrived_at", OffsetDateTime.class),
                                row.getObject("left_at", OffsetDateTime.class))))
                .list();
    }

    @Override
    public List<Stay> now(UUID session) {
        return of(session).stream().filter(stay -> stay.hours().left() == null).toList();
    }

    List<Standby> standbys(UUID session) {
        return db.sql("""
                        select d.seat_id, d.name, d.office, d.act from governance.delegates d join governance.sessions s on s.id = :session
                        where d.revoked_on is null and (d.session_id = s.id or d.session_id is null
                            and d.valid @> (s.first_call at time zone 'Europe/Rome')::date)
                            and d.seat_id in (select seat_id from governance.unit_seats where session_id = :session)
                        order by d.session_id nulls last, d.made_at
                        """)
                .param("session", session)
                .query(it.trama.platform.db.Rows.as(Standby.class))
                .list();
    }

    /** One bench at a time: two secretaries, or one with two tabs, wait for each other. */
    void lock(UUID session) {
        db.sql("select id from governance.sessions where id = :id for update")
                .param("id", session)
                .query(UUID.class)
                .single();
    }

    void arrive(UUID session, Stay stay) {
        db.sql("""
                        insert into governance.attendances (id, session_id, unit_id, capacity, person, holder, act, arrived_at, recorded_by, recorded_at)
                        values (:id, :session, :unit, :capacity, :person, :holder, :act, :at, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", stay.id())
                .param("session", session)
                .param("unit", stay.unit())
                .param("capacity", stay.capacity().name())
                .param("person", stay.person())
                .param("holder", stay.holder(), Types.OTHER)
                .param("act", stay.act())
                .param("at", stay.hours().arrived())
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    /** Nobody leaves before having come. */
    void leave(UUID stay, OffsetDateTime at) {
        db.sql(
                        "update governance.attendances set left_at = greatest(arrived_at, :at) where id = :id and left_at is null")
                .param("id", stay)
                .param("at", at)
                .update();
    }

    /** It was a mistake: neither minutes nor quorum know of it. */
    void voidStay(UUID stay) {
        db.sql("update governance.attendances set voided_at = :now where id = :id and voided_at is null")
                .param("id", stay)
                .param("now", desk.now())
                .update();
    }

    /** The leaving was a mistake. */
    void reopenLast(UUID unit) {
        db.sql("""
                        update governance.attendances set left_at = null where id = (
                            select id from governance.attendances where unit_id = :unit and voided_at is null and left_at is not null
                            order by left_at desc, arrived_at desc limit 1)
                        """).param("unit", unit).update();
    }
}
