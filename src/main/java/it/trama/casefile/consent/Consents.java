package it.trama.casefile.consent;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bases on which help may be told; a body sees those that it recorded. */
@Repository
class Consents {

    record Row(
            UUID id,
            String tier,
            String reference,
            LocalDate since,
            @Nullable LocalDate until) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Consents(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Row> inForce(UUID person) {
        return db.sql("""
                        select id, tier, reference, lower(valid) as since, upper(valid) as until from casefile.help_bases
                        where person_id = any (people.ids_of(:person)) and basis = 'CONSENT' and withdrawn_at is null and valid @> trust.today()
                        order by lower(valid) desc, id desc
                        """).param("person", person).query(Rows.as(Row.class)).list();
    }

    /** A second sending of the same id changes nothing. */
    void add(RecordConsent.Command consent, UUID person) {
        db.sql("""
                        insert into casefile.help_bases (id, person_id, tier, basis, reference, valid, recorded_by, recorded_org)
                        values (:id, :person, :tier, 'CONSENT', :reference, daterange(:from, :until), :by, :organisation)
                        on conflict do nothing
                        """)
                .param("id", consent.id())
                .param("person", person)
                .param("tier", consent.tier().name())
                .param("reference", consent.reference())
                .param("from", LocalDate.now(clock))
                .param("until", consent.until(), Types.DATE)
                .param("by", actors.actor().user())
                .param("organisation", actors.actor().organisation())
                .update();
    }

    void withdraw(UUID person, UUID consent) {
        db.sql("""
                        update casefile.help_bases set withdrawn_at = :at
                        where id = :id and person_id = any (people.ids_of(:person)) and withdrawn_at is null
                        """)
                .param("id", consent)
                .param("person", person)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
