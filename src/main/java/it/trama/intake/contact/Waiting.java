package it.trama.intake.contact;

import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for more than information waits for the team of their sub-district; for the desk itself when no sub-district is known. */
@Repository
class Waiting {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Waiting(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    void add(Contact contact) {
        db.sql("""
                        insert into intake.triage (contact_id, person_id, organisation_id, team_id, asks, since)
                        values (:contact, :person, :body,
                                (select t.id from trust.teams t join territory.municipalities m on m.subdistrict = t.subdistrict
                                 where m.istat_code = :municipality order by t.code limit 1), :asks, :since)
                        on conflict do nothing
                        """)
                .param("contact", contact.id())
                .param("person", contact.person())
                .param("body", actors.actor().organisation())
                .param("municipality", contact.municipality(), Types.CHAR)
                .param("asks", contact.facts().outcome().name())
                .param("since", OffsetDateTime.ofInstant(contact.happenedAt(), clock.getZone()))
                .update();
    }
}
