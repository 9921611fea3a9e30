package it.trama.governance.convocation;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import it.trama.platform.messenger.Post.Recipient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Convocations as they were sent, and how who is called is reached. */
@Repository
class Notices {

    /** @param agenda titles, one a line */
    record Facts(
            OffsetDateTime firstCall, @Nullable OffsetDateTime secondCall, String place, String link, String agenda) {}

    record Told(UUID id, int sequence, String kind, Words words, OffsetDateTime at, Facts facts, String hash) {}

    /**
     * @param note what changed or why it is called off
     * @param urgency why the notice is short
     */
    record Words(String note, String urgency) {}

    private record Flat(
            UUID id, int sequence, String kind, String note, String urgency, OffsetDateTime at, String hash) {}

    /** Somebody who is called. */
    record Called(UUID id, boolean delegate, String seat, String name, String office, String email) {

        Recipient recipient() {
            return new Recipient(name, office.isEmpty() ? seat : office + ", " + seat, email);
        }
    }

    /** How far a sending has come. */
    record Progress(long sent, long waiting, long open, long byHand) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    Notices(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** The last first. */
    List<Told> of(UUID session) {
        return db.sql("""
                        select c.id, c.position - 1 as sequence, c.kind, c.note, c.urgency, s.made_at as at, c.content_hash as hash
                        from governance.convocations c join governance.sendings s on s.id = c.id
                        where c.session_id = :session order by c.position desc
                        """).param("session", session).query(Rows.as(Flat.class)).list().stream()
                .map(flat -> new Told(
                        flat.id(),
                        flat.sequence(),
                        flat.kind(),
                        new Words(flat.note(), flat.urgency()),
                        flat.at(),
                        facts(flat.id()),
                        flat.hash()))
                .toList();
    }

    private Facts facts(UUID id) {
        return db.sql("select first_call, second_call, place, link, agenda from governance.convocations where id = :id")
                .param("id", id)
                .query(Rows.as(Facts.class))
                .single();
    }

    void add(UUID session, Told told) {
        db.sql("""
                        insert into governance.convocations (id, session_id, position, kind, note, urgency, first_call, second_call, place, link, agenda,
                            content_hash)
                        values (:id, :session, :sequence + 1, :kind, :note, :urgency, :first, :second::timestamptz, :place, :link, :agenda, :hash)
                        """)
                .param("id", told.id())
                .param("session", session)
                .param("sequence", told.sequence())
                .param("kind", told.kind())
                .param("note", told.words().note())
                .param("urgency", told.words().urgency())
                .param("first", told.facts().firstCall())
                .param("second", told.facts().secondCall())
                .param("place", told.facts().place())
                .param("link", told.facts().link())
                .param("agenda", told.facts().agenda())
                .param("hash", told.hash())
                .update();
    }

    /** False: it has been opened or called off meanwhile. */
    boolean state(UUID session, String state) {
        return db.sql("""
                        update governance.sessions set state = :state, version = version + (case when state = :state then 0 else 1 end)
                        where id = :session and (state in ('DRAFT', 'CONVENED') or state = :state)
                        """).param("session", session).param("state", state).update() == 1;
    }

    /** Who holds a seat that day and who stands in for them, in general or for this session. */
    List<Called> called(UUID session, UUID body, LocalDate day) {
        return db.sql("""
                        select m.id, false as delegate, s.name as seat, m.name, m.office, coalesce(c.email, '') as email, s.position, s.id as seat_id
                        from governance.seats s join governance.members m on m.seat_id = s.id and m.valid @> :day::date
                        left join governance.contacts c on c.member_id = m.id
                        where s.body_id = :body and s.valid @> :day::date
                        union all
                        select d.id, true, s.name, d.name, d.office, coalesce(c.email, ''), s.position, s.id
                        from governance.delegates d join governance.seats s on s.id = d.seat_id
                        left join governance.delegate_contacts c on c.delegate_id = d.id
                        where s.body_id = :body and s.valid @> :day::date and d.valid @> :day::date and d.revoked_on is null
                            and (d.session_id is null or d.session_id = :session)
                        order by position, seat, seat_id, delegate, name
                        """)
                .param("session", session)
                .param("body", body)
                .param("day", day)
                .query(Rows.as(Called.class))
                .list();
    }

    void reachMember(UUID member, String email) {
        db.sql("""
                        insert into governance.contacts (member_id, email, changed_by, changed_at) values (:id, :email, :by, :now)
                        on conflict (member_id) do update set email = excluded.email, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("id", member)
                .param("email", email)
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    void reachDelegate(UUID delegate, String email) {
        db.sql("""
                        insert into governance.delegate_contacts (delegate_id, email, changed_by, changed_at) values (:id, :email, :by, :now)
                        on conflict (delegate_id) do update set email = excluded.email, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        """)
                .param("id", delegate)
                .param("email", email)
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    Optional<Progress> progress(UUID sending) {
        return db.sql("""
                        select count(*) filter (where state = 'SENT') as sent, count(*) filter (where state in ('WAITING', 'SENDING')) as waiting,
                            count(*) filter (where state = 'BY_HAND') as open, count(*) filter (where state = 'DONE_BY_HAND') as by_hand
                        from governance.addresses where sending_id = :sending having count(*) > 0
                        """)
                .param("sending", sending)
                .query(Rows.as(Progress.class))
                .optional();
    }
}
