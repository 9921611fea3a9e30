package it.trama.delivery.group;

import it.trama.delivery.group.Group.Heads;
import it.trama.delivery.group.Group.Part;
import it.trama.delivery.group.Group.Session;
import it.trama.delivery.group.Group.Trail;
import it.trama.kernel.Actor;
import it.trama.kernel.Money;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions of a group and the shares of who was there: only ever added. */
@Repository
class Sessions {

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Two at once would both record; the second waits here. */
    void lock(UUID group) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('delivery.group:' || :id, 0))")
                .param("id", group.toString())
                .query()
                .singleRow();
    }

    List<Session> of(UUID group) {
        return db.sql("""
                        select s.id, s.held_on, s.quantity, s.cost, s.others, s.note, s.recorded_by, s.reverses,
                               exists (select from delivery.group_sessions r where r.reverses = s.id) as cancelled,
                               (select count(*) from delivery.group_parts p where p.session_id = s.id)::int as present
                        from delivery.group_sessions s where s.group_id = :group order by s.held_on desc, s.recorded_at desc, s.id
                        """)
                .param("group", group)
                .query((row, n) -> new Session(
                        row.getObject("id", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getBigDecimal("quantity"),
                        Money.of(row.getBigDecimal("cost")),
                        new Heads(row.getInt("present"), row.getInt("others")),
                        row.getString("note"),
                        new Trail(
                                row.getObject("recorded_by", UUID.class),
                                row.getObject("reverses", UUID.class),
                                row.getBoolean("cancelled"))))
                .list();
    }

    void add(UUID group, Session session, Actor actor) {
        db.sql("""
                        insert into delivery.group_sessions (id, group_id, organisation_id, held_on, quantity, cost, others, note, reverses, recorded_by,
                                                             recorded_at)
                        values (:id, :group, :organisation, :day, :quantity, :cost, :others, :note, :reverses, :by, :at)
                        """)
                .param("id", session.id())
                .param("group", group)
                .param("organisation", actor.organisation())
                .param("day", session.day())
                .param("quantity", session.quantity())
                .param("cost", session.cost().amount())
                .param("others", session.heads().others())
                .param("note", session.note())
                .param("reverses", session.trail().reverses(), Types.OTHER)
                .param("by", actor.user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void add(UUID session, Part part, Actor actor) {
        db.sql("""
                        insert into delivery.group_parts (session_id, member_id, organisation_id, quantity, amount, delivery_id)
                        values (:session, :member, :organisation, :quantity, :amount, :delivery)
                        """)
                .param("session", session)
                .param("member", part.member())
                .param("organisation", actor.organisation())
                .param("quantity", part.share().quantity())
                .param("amount", part.share().amount().amount())
                .param("delivery", part.delivery(), Types.OTHER)
                .update();
    }

    List<Part> parts(UUID session) {
        return db.sql("""
                        select p.member_id, m.assignment_id, p.quantity, p.amount, p.delivery_id
                        from delivery.group_parts p join delivery.group_members m on m.id = p.member_id
                        where p.session_id = :session order by m.assignment_id nulls last, m.id
                        """)
                .param("session", session)
                .query((row, n) -> new Part(
                        row.getObject("member_id", UUID.class),
                        row.getObject("assignment_id", UUID.class),
                        new Split.Share(row.getBigDecimal("quantity"), Money.of(row.getBigDecimal("amount"))),
                        row.getObject("delivery_id", UUID.class)))
                .list();
    }
}
