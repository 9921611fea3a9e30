package it.trama.governance.post;

import it.trama.platform.db.Rows;
import it.trama.platform.messenger.Post;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent and, for each address, how it went. */
@Repository
class Sendings {

    record Sending(
            UUID id, String kind, UUID source, String subject, String text, UUID madeBy, OffsetDateTime madeAt) {}

    record Due(UUID id, UUID sending, String address, String subject, String text, int attempts) {}

    record Row(UUID id, String name, String office, String address, String state, String problem) {}

    record Told(UUID sending, String name, String address, String state, String problem) {}

    private final JdbcClient db;

    Sendings(JdbcClient db) {
        this.db = db;
    }

    /** False: it was there. */
    boolean add(UUID id, Post.Letter letter, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into governance.sendings (id, kind, source, subject, text, made_by, made_at)
                        values (:id, :kind, :source, :subject, :text, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("kind", letter.kind().name())
                        .param("source", letter.source())
                        .param("subject", letter.subject())
                        .param("text", letter.text())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    void enclose(UUID sending, int position, Post.Enclosed file) {
        db.sql("""
                        insert into governance.sending_files (sending_id, position, file_name, media_type, content_hash)
                        values (:sending, :position, :name, :type, :hash)
                        """)
                .param("sending", sending)
                .param("position", position)
                .param("name", file.name())
                .param("type", file.type())
                .param("hash", file.hash())
                .update();
    }

    void address(UUID sending, Post.Recipient to, OffsetDateTime now) {
        db.sql("""
                        insert into governance.addresses (sending_id, name, office, address, state, next_attempt, problem)
                        values (:sending, :name, :office, :address, case when :address = '' then 'BY_HAND' else 'WAITING' end, :now,
                                case when :address = '' then 'NO_ADDRESS' else '' end)
                        on conflict do nothing
                        """)
                .param("sending", sending)
                .param("name", to.name())
                .param("office", to.office())
                .param("address", to.address())
                .param("now", now)
                .update();
    }

    Optional<Sending> find(UUID id) {
        return db.sql(
                        "select id, kind, source, subject, text, made_by, made_at from governance.sendings where id = :id")
                .param("id", id)
                .query(Rows.as(Sending.class))
                .optional();
    }

    List<Post.Enclosed> files(UUID sending) {
        return db.sql("""
                        select file_name as name, media_type as type, content_hash as hash from governance.sending_files
                        where sending_id = :sending order by position
                        """)
                .param("sending", sending)
                .query(Rows.as(Post.Enclosed.class))
                .list();
    }

    /** What somebody has to do first. */
    List<Row> addresses(UUID sending) {
        return db.sql("""
                        select id, name, office, address, state, problem from governance.addresses where sending_id = :sending
                        order by array_position(array['BY_HAND', 'SENDING', 'WAITING', 'DONE_BY_HAND', 'SENT'], state), lower(name), id
                        """).param("sending", sending).query(Rows.as(Row.class)).list();
    }

    List<Told> outcomes(Collection<UUID> sendings) {
        return db.sql("""
                        select sending_id as sending, name, address, state, problem from governance.addresses where sending_id = any (:sendings)
                        order by lower(name), id
                        """)
                .param("sendings", sendings.toArray(UUID[]::new))
                .query(Rows.as(Told.class))
                .list();
    }

    /** Takes some for this node alone. */
    List<Due> claim(OffsetDateTime now, OffsetDateTime again, int most) {
        return db.sql("""
                        update governance.addresses a set state = 'SENDING', attempts = attempts + 1, next_attempt = :again
                        from governance.sendings s
                        where s.id = a.sending_id and a.id in (
                            select id from governance.addresses where state = 'WAITING' and next_attempt <= :now
                            order by next_attempt, id limit :most for update skip locked)
                        returning a.id, s.id as sending, a.address, s.subject, s.text, a.attempts
                        """)
                .param("now", now)
                .param("again", again)
                .param("most", most)
                .query(Rows.as(Due.class))
                .list();
    }

    /** Taken so long ago that who took them must have died: perhaps they were sent. */
    void leaveUnsure(OffsetDateTime now) {
        db.sql("""
                        update governance.addresses set state = 'BY_HAND', problem = 'UNSURE' where state = 'SENDING' and next_attempt <= :now
                        """).param("now", now).update();
    }

    void sent(UUID id, OffsetDateTime now) {
        db.sql("update governance.addresses set state = 'SENT', problem = '', settled_at = :now where id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    void later(UUID id, OffsetDateTime again, String problem) {
        db.sql(
                        "update governance.addresses set state = 'WAITING', next_attempt = :again, problem = :problem where id = :id")
                .param("id", id)
                .param("again", again)
                .param("problem", problem)
                .update();
    }

    void byHand(UUID id, String problem) {
        db.sql("update governance.addresses set state = 'BY_HAND', problem = :problem where id = :id")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    /** False when it was settled already, or is not there. */
    boolean done(UUID sending, UUID id, OffsetDateTime now) {
        return db.sql("""
                        update governance.addresses set state = 'DONE_BY_HAND', settled_at = :now
                        where id = :id and sending_id = :sending and state = 'BY_HAND'
                        """)
                        .param("id", id)
                        .param("sending", sending)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Those that did not go out, once more. */
    int again(UUID sending, OffsetDateTime now) {
        return db.sql("""
                        update governance.addresses set state = 'WAITING', attempts = 0, next_attempt = :now
                        where sending_id = :sending and state = 'BY_HAND' and address <> ''
                        """).param("sending", sending).param("now", now).update();
    }
}
