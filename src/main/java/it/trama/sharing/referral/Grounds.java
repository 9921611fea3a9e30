package it.trama.sharing.referral;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a referral rests on besides a consent, and how many a body can take. */
@Repository
class Grounds {

    /** What stands in for a consent; texts are {@code sharing.named.*}. */
    enum Kind {
        PROTECTION_ORDER(365),
        EMERGENCY(30);

        private final int days;

        Kind(int days) {
            this.days = days;
        }
    }

    record Named(Kind kind, String reference, LocalDate dated) {}

    record Week(LocalDate week, int places) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Grounds(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    /** Named by the actor for this person and body; the officer will look at it. */
    void name(UUID id, UUID person, UUID to, Named named) {
        LocalDate today = LocalDate.now(clock);
        db.sql("""
                        insert into sharing.named_bases (id, person_id, exchange, to_organisation, kind, reference, dated, valid, named_by, named_org, named_at)
                        values (:id, :person, 'REFERRAL', :to, :kind, :reference, :dated, daterange(:today, :until), :by, :org, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("person", person)
                .param("to", to)
                .param("kind", named.kind().name())
                .param("reference", named.reference())
                .param("dated", named.dated())
                .param("today", today)
                .param("until", today.plusDays(named.kind().days))
                .param("by", actors.actor().user())
                .param("org", actors.actor().organisation())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Empty: the body declares nothing. */
    Optional<Integer> placesLeft(UUID body) {
        return db.sql("select sharing.places_left(:body) as left_over")
                .param("body", body)
                .query((row, n) -> Optional.ofNullable(row.getObject("left_over", Integer.class)))
                .single();
    }

    void declare(LocalDate week, int places) {
        db.sql("select sharing.declare_capacity(:week, :places, :at)")
                .param("week", week)
                .param("places", places)
                .param("at", OffsetDateTime.now(clock))
                .query((row, n) -> true)
                .list();
    }

    /** Declared from this week on. */
    List<Week> declared(UUID body) {
        return db.sql("""
                        select week, places from sharing.capacity where organisation_id = :body and week >= date_trunc('week', trust.today())::date order by week
                        """).param("body", body).query(Rows.as(Week.class)).list();
    }
}
