package it.trama.governance.member;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberRows {

    /** @param outside the territory's figures do not know it */
    record SeatRow(
            UUID id,
            UUID bodyId,
            String body,
            String name,
            boolean outside,
            @Nullable Integer residents,
            String source) {}

    /** @param until the last day; null: still in office */
    record Member(
            UUID id,
            String name,
            String office,
            String act,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable UUID userId) {}

    record Contact(UUID memberId, String email, String phone) {}

    record Delegate(
            UUID id,
            String name,
            String office,
            String act,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate revokedOn) {}

    record Named(UUID id, String name, String office, String act) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    MemberRows(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    Optional<SeatRow> seat(UUID id) {
        return db.sql("""
                        select s.id, s.body_id, b.name as body, s.name, s.municipality is null as outside, s.residents, s.residents_source as source
                        from governance.seats s join governance.bodies b on b.id = s.body_id where s.id = :id
                        """).param("id", id).query(Rows.as(SeatRow.class)).optional();
    }

    List<Member> members(UUID seat) {
        return db.sql("""
                        select id, name, office, act, lower(valid) as since, upper(valid) - 1 as until, user_id from governance.members
                        where seat_id = :seat order by valid desc
                        """).param("seat", seat).query(Rows.as(Member.class)).list();
    }

    /** Nothing for who may not read them. */
    List<Contact> contacts(UUID seat) {
        return db.sql("""
                        select c.member_id, c.email, c.phone from governance.contacts c join governance.members m on m.id = c.member_id
                        where m.seat_id = :seat
                        """).param("seat", seat).query(Rows.as(Contact.class)).list();
    }

    List<Delegate> delegates(UUID seat) {
        return db.sql("""
                        select id, name, office, act, lower(valid) as since, upper(valid) - 1 as until, revoked_on from governance.delegates
                        where seat_id = :seat order by made_at desc
                        """).param("seat", seat).query(Rows.as(Delegate.class)).list();
    }

    /** Ends the mandate that runs; the new one begins the same day. */
    void endRunning(UUID seat, LocalDate on) {
        db.sql("""
                        update governance.members set valid = daterange(lower(valid), :on::date), version = version + 1
                        where seat_id = :seat and valid @> :on::date and lower(valid) < :on::date
                        """).param("seat", seat).param("on", on).update();
    }

    /** Somebody was appointed from that day on, or later. */
    boolean later(UUID seat, LocalDate from) {
        return db.sql("""
                        select exists (select from governance.members where seat_id = :seat and lower(valid) >= :from::date)
                        """)
                .param("seat", seat)
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    void add(UUID seat, Named one, LocalDate from, @Nullable UUID user) {
        db.sql("""
                        insert into governance.members (id, seat_id, name, office, user_id, act, valid)
                        values (:id, :seat, :name, :office, :user, :act, daterange(:from::date, null)) on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("seat", seat)
                .param("name", one.name())
                .param("office", one.office())
                .param("user", user, Types.OTHER)
                .param("act", one.act())
                .param("from", from)
                .update();
    }

    void contact(Contact contact) {
        db.sql("""
                        insert into governance.contacts (member_id, email, phone, changed_by, changed_at) values (:member, :email, :phone, :by, :now)
                        on conflict (member_id) do update set email = excluded.email, phone = excluded.phone, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .param("member", contact.memberId())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    void delegate(KeepMembers.Empower one) {
        db.sql("""
                        insert into governance.delegates (id, seat_id, session_id, name, office, user_id, act, valid, made_by, made_at)
                        values (:id, :seat, :session, :name, :office, :user, :act, daterange(:from::date, :to::date, '[]'), :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", one.who().id())
                .param("seat", one.seat())
                .param("session", one.session(), Types.OTHER)
                .param("name", one.who().name())
                .param("office", one.who().office())
                .param("user", one.user(), Types.OTHER)
                .param("act", one.who().act())
                .param("from", one.from())
                .param("to", one.to())
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    /** A session to which somebody may be sent. */
    record Coming(UUID id, OffsetDateTime firstCall) {}

    List<Coming> coming(UUID body) {
        return db.sql("""
                        select id, first_call from governance.sessions where body_id = :body and state in ('DRAFT', 'CONVENED') order by first_call, id
                        """).param("body", body).query(Rows.as(Coming.class)).list();
    }

    /** False: there is no such seat, or it is of a municipality of the territory. */
    boolean tell(KeepMembers.Tell tell) {
        return db.sql("""
                        update governance.seats set residents = :residents, residents_source = :source where id = :id and municipality is null
                        """)
                        .param("id", tell.seat())
                        .param("residents", tell.residents())
                        .param("source", tell.source())
                        .update()
                == 1;
    }

    boolean revoke(UUID delegate) {
        return db.sql("update governance.delegates set revoked_on = :today where id = :id and revoked_on is null")
                        .param("id", delegate)
                        .param("today", desk.today())
                        .update()
                == 1;
    }

    Optional<UUID> seatOfDelegate(UUID delegate) {
        return db.sql("select seat_id from governance.delegates where id = :id")
                .param("id", delegate)
                .query(UUID.class)
                .optional();
    }
}
