package it.trama.governance.answer;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Answers;
import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import it.trama.platform.web.Formats;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerRows implements Answers {

    private record Flat(
            UUID seatId,
            Kind kind,
            @Nullable UUID holder,
            String holderName,
            String person,
            String byName,
            OffsetDateTime answeredAt) {}

    /** Who comes instead, for one session. */
    record Person(UUID id, String name, String office) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    AnswerRows(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    @Override
    public List<Answer> of(UUID session) {
        return db.sql("""
                        select a.seat_id, a.kind, a.holder, coalesce(h.name, '') as holder_name, coalesce(d.name, '') as person, a.by_name, a.answered_at
                        from governance.answers a join governance.seats s on s.id = a.seat_id
                        left join governance.seats h on h.id = a.holder left join governance.delegates d on d.id = a.delegate_id
                        where a.session_id = :session order by s.position, s.name
                        """).param("session", session).query(Rows.as(Flat.class)).list().stream()
                .map(AnswerRows::answer)
                .toList();
    }

    private static Answer answer(Flat flat) {
        String other = flat.kind() == Kind.PROXY ? flat.holderName() : flat.person();
        String at = Formats.moment(flat.answeredAt().toInstant());
        return new Answer(
                flat.seatId(),
                flat.kind(),
                flat.holder(),
                t("governance.answer.said." + flat.kind(), other, flat.byName(), at),
                t("governance.answer.act", flat.byName(), at));
    }

    /** The seats of the body that the user holds that day, in the order of the hall. */
    List<UUID> heldBy(UUID user, UUID body, LocalDate day) {
        return db.sql("""
                        select s.id from governance.seats s join governance.members m on m.seat_id = s.id and m.valid @> :day::date
                        where s.body_id = :body and s.valid @> :day::date and m.user_id = :user order by s.position, s.name
                        """)
                .param("body", body)
                .param("day", day)
                .param("user", user)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    @Override
    public boolean sits(UUID user, UUID body, LocalDate day) {
        return !heldBy(user, body, day).isEmpty();
    }

    /** One answer after the other: two tabs, or a member and the secretary. */
    void lock(UUID session) {
        db.sql("select id from governance.sessions where id = :id for update")
                .param("id", session)
                .query(UUID.class)
                .single();
    }

    void save(UUID session, Announce.Say say, String by) {
        Person person = say.person();
        db.sql("""
                        insert into governance.answers (session_id, seat_id, kind, holder, delegate_id, by_name, answered_by, answered_at)
                        values (:session, :seat, :kind, :holder, :delegate, :name, :by, :now)
                        on conflict (session_id, seat_id) do update set kind = excluded.kind, holder = excluded.holder,
                            delegate_id = excluded.delegate_id, by_name = excluded.by_name, answered_by = excluded.answered_by,
                            answered_at = excluded.answered_at
                        """)
                .param("session", session)
                .param("seat", say.seat())
                .param("kind", say.kind().name())
                .param("holder", say.holder(), Types.OTHER)
                .param("delegate", person == null ? null : person.id(), Types.OTHER)
                .param("name", by)
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    /** Who was to come by an answer before does not come any more. */
    void revoke(UUID session, UUID seat, @Nullable UUID kept) {
        db.sql("""
                        update governance.delegates set revoked_on = :today
                        where revoked_on is null and id is distinct from :kept::uuid
                            and id = (select delegate_id from governance.answers where session_id = :session and seat_id = :seat)
                        """)
                .param("session", session)
                .param("seat", seat)
                .param("kept", kept, Types.OTHER)
                .param("today", desk.today())
                .update();
    }

    void send(UUID session, UUID seat, Person person, String act, LocalDate day) {
        db.sql("""
                        insert into governance.delegates (id, seat_id, session_id, name, office, act, valid, made_by, made_at)
                        values (:id, :seat, :session, :name, :office, :act, daterange(:day::date, :day::date, '[]'), :by, :now) on conflict (id) do nothing
                        """)
                .param("id", person.id())
                .param("seat", seat)
                .param("session", session)
                .param("name", person.name())
                .param("office", person.office())
                .param("act", act)
                .param("day", day)
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }
}
