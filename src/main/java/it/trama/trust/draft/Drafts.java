package it.trama.trust.draft;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of the user who acts; row-level security shows nobody else's. */
@Repository
class Drafts {

    /** @param content the form's fields as JSON: name to list of values */
    record Draft(String content, Instant savedAt) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Drafts(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    Instant put(String key, String content) {
        Instant now = clock.instant();
        db.sql("""
                        insert into trust.drafts (owner, form_key, content, saved_at) values (:owner, :key, :content::jsonb, :at)
                        on conflict (owner, form_key) do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("owner", owner())
                .param("key", key)
                .param("content", content)
                .param("at", OffsetDateTime.ofInstant(now, clock.getZone()))
                .update();
        return now;
    }

    Optional<Draft> get(String key) {
        return db.sql("select content::text, saved_at from trust.drafts where owner = :owner and form_key = :key")
                .param("owner", owner())
                .param("key", key)
                .query(Rows.as(Draft.class))
                .optional();
    }

    void remove(String key) {
        db.sql("delete from trust.drafts where owner = :owner and form_key = :key")
                .param("owner", owner())
                .param("key", key)
                .update();
    }

    private String owner() {
        return "u:" + actors.actor().user();
    }
}
