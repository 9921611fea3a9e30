package it.trama.trust.audit;

import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain of batches over the trail. */
@Repository
class Seals {

    record Event(long id, String canonical) {}

    /** Hashes as hexadecimal text. */
    record Seal(long seq, long firstId, long lastId, long events, String previous, String head) {}

    private final JdbcClient db;
    private final Clock clock;

    Seals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One sealer at a time, whatever the number of nodes. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('trust.sealer'))").query().singleRow();
    }

    Optional<Seal> last() {
        return db.sql(
                        "select seq, first_id, last_id, events, encode(previous, 'hex') as previous, encode(head, 'hex') as head from trust.audit_seals order by seq desc limit 1")
                .query(Rows.as(Seal.class))
                .optional();
    }

    List<Seal> all() {
        return db.sql(
                        "select seq, first_id, last_id, events, encode(previous, 'hex') as previous, encode(head, 'hex') as head from trust.audit_seals order by seq")
                .query(Rows.as(Seal.class))
                .list();
    }

    List<Event> unsealed(int most) {
        return db.sql("select id, canonical from trust.unsealed_events(:most)")
                .param("most", most)
                .query(Rows.as(Event.class))
                .list();
    }

    long unsealedCount() {
        return db.sql("select trust.unsealed_count()").query(Long.class).single();
    }

    List<Event> sealedIn(long seq) {
        return db.sql("select id, canonical from trust.sealed_events(:seq)")
                .param("seq", seq)
                .query(Rows.as(Event.class))
                .list();
    }

    void add(Seal seal, List<Event> events) {
        db.sql("""
                        insert into trust.audit_seals (seq, sealed_at, first_id, last_id, events, previous, head)
                        values (:seq, :at, :first, :last, :events, decode(:previous, 'hex'), decode(:head, 'hex'))
                        """)
                .param("seq", seal.seq())
                .param("at", OffsetDateTime.now(clock))
                .param("first", seal.firstId())
                .param("last", seal.lastId())
                .param("events", seal.events())
                .param("previous", seal.previous())
                .param("head", seal.head())
                .update();
        db.sql("insert into trust.audit_sealed (event_id, seq) select unnest(:ids), :seq")
                .param("ids", events.stream().map(Event::id).toArray(Long[]::new))
                .param("seq", seal.seq())
                .update();
    }
}
