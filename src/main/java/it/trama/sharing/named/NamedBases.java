package it.trama.sharing.named;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Named bases without the person they are about. */
@Repository
class NamedBases {

    /** @param by worker and body who named it; {@code to} the body that was told */
    record Row(
            UUID id,
            String kind,
            String reference,
            LocalDate dated,
            String by,
            String to,
            @Nullable String review) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    NamedBases(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    /** What waits for the officer first. */
    List<Row> all() {
        return db.sql("""
                        select n.id, n.kind, n.reference, n.dated, t.name as to, n.review,
                               coalesce((select s.display_name || ', ' from trust.staff_names(array[n.named_by]) s), '') || o.name as by
                        from sharing.named_bases n join trust.organisations o on o.id = n.named_org join trust.organisations t on t.id = n.to_organisation
                        order by n.review is not null, n.named_at desc limit 200
                        """).query(Rows.as(Row.class)).list();
    }

    /** Only once, and only the officer's policy lets it through. */
    void review(UUID id, String review, String note) {
        db.sql("""
                        update sharing.named_bases set review = :review, review_note = :note, reviewed_by = :by, reviewed_at = :at
                        where id = :id and review is null
                        """)
                .param("id", id)
                .param("review", review)
                .param("note", note)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
