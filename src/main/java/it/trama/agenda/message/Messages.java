package it.trama.agenda.message;

import it.trama.casefile.RecordHead;
import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages that the actor wrote or that are for them. */
@Repository
class Messages {

    record Recipient(String holder, String name) {}

    record Row(
            UUID id, String sender, String forName, String text, OffsetDateTime sentAt, boolean mine, boolean waits) {}

    record Waiting(
            UUID id,
            UUID record,
            String sender,
            String text,
            OffsetDateTime sentAt,
            @Nullable String person) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Messages(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    private String[] keys() {
        return actors.actor().keys().toArray(String[]::new);
    }

    /** Who may see the record, but for the actor. */
    List<Recipient> recipients(UUID record) {
        return db.sql("select holder, name from agenda.recipients(:record) where holder <> :me")
                .param("record", record)
                .param("me", "u:" + actors.actor().user())
                .query(Rows.as(Recipient.class))
                .list();
    }

    /** The one who wrote to the actor, to be answered. */
    List<String> senderOf(UUID record, UUID message) {
        return db.sql(
                        "select 'u:' || sender from agenda.messages where id = :id and record_id = :record and holder = any (:keys)")
                .param("id", message)
                .param("record", record)
                .param("keys", keys())
                .query(Rows.scalar(String.class))
                .list();
    }

    /** A second sending of the same id changes nothing. */
    void add(RecordHead record, Send.Command message, String holder) {
        db.sql("""
                        insert into agenda.messages (id, record_id, compartment, sender, holder, text, answers, sent_at)
                        values (:id, :record, :compartment, :me, :holder, :text, :answers, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", message.id())
                .param("record", record.id())
                .param("compartment", record.compartment().name())
                .param("me", actors.actor().user())
                .param("holder", holder)
                .param("text", message.text())
                .param("answers", message.answers(), Types.OTHER)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void done(UUID record, UUID message) {
        db.sql("""
                        update agenda.messages set done_at = :now, done_by = :me
                        where id = :id and record_id = :record and done_at is null and holder = any (:keys)
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("me", actors.actor().user())
                .param("id", message)
                .param("record", record)
                .param("keys", keys())
                .update();
    }

    List<Row> of(UUID record) {
        Actor actor = actors.actor();
        return db.sql("""
                        with page as materialized (
                            select * from agenda.messages where record_id = :record order by sent_at desc limit 100)
                        select p.id, s.display_name as sender,
                               coalesce((select o.name from trust.organisations o where p.holder = 'o:' || o.id),
                                        (select t.name from trust.teams t where p.holder = 't:' || t.id),
                                        (select n.display_name from trust.staff_names(array[substr(p.holder, 3)::uuid]) n), '') as for_name,
                               p.text, p.sent_at, p.sender = :me as mine, p.done_at is null and p.sender <> :me and p.holder = any (:keys) as waits
                        from page p join trust.staff_names((select array_agg(distinct sender) from page)) s on s.user_id = p.sender
                        order by p.sent_at desc
                        """)
                .param("record", record)
                .param("me", actor.user())
                .param("keys", keys())
                .query(Rows.as(Row.class))
                .list();
    }

    List<Waiting> waiting() {
        return db.sql("""
                        with page as materialized (
                            select * from agenda.messages where holder = any (:keys) and done_at is null and sender <> :me order by sent_at limit 100)
                        select p.id, p.record_id as record, s.display_name as sender, p.text, p.sent_at, n.name as person
                        from page p
                        join trust.staff_names((select array_agg(distinct sender) from page)) s on s.user_id = p.sender
                        left join casefile.record_names((select array_agg(distinct record_id) from page)) n on n.record_id = p.record_id
                        order by p.sent_at
                        """)
                .param("keys", keys())
                .param("me", actors.actor().user())
                .query(Rows.as(Waiting.class))
                .list();
    }
}
