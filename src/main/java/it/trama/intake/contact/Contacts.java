package it.trama.intake.contact;

import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.NewAccess.Origin;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts of the actor's body; row-level security shows nobody else's. */
@Repository
class Contacts {

    private final JdbcClient db;
    private final Clock clock;

    Contacts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether it was added; false when the id is taken, as by a second click. */
    boolean add(Contact contact, Actor by, @Nullable Origin origin) {
        return db.sql("""
                        insert into intake.contacts (id, number, happened_at, organisation_id, worker, person_id, municipality_code,
                                                     channel, sent_by, reasons, outcome, minutes, note, created_at, origin_kind, origin_id)
                        values (:id, :number, :happenedAt, :organisation, :worker, :person, :municipality,
                                :channel, :sender, :reasons, :outcome, :minutes, :note, :now, :originKind, :originId)
                        on conflict (id) do nothing
                        """)
                        .param("id", contact.id())
                        .param("number", contact.number())
                        .param("happenedAt", OffsetDateTime.ofInstant(contact.happenedAt(), clock.getZone()))
                        .param("organisation", by.organisation())
                        .param("worker", contact.worker())
                        .param("person", contact.person(), Types.OTHER)
                        .param("municipality", contact.municipality(), Types.CHAR)
                        .params(facts(contact.facts()))
                        .param("minutes", contact.facts().minutes(), Types.SMALLINT)
                        .param("now", OffsetDateTime.now(clock))
                        .param(
                                "originKind",
                                origin == null ? null : origin.kind().name(),
                                Types.VARCHAR)
                        .param("originId", origin == null ? null : origin.source(), Types.OTHER)
                        .update()
                > 0;
    }

    private static Map<String, Object> facts(ContactFacts facts) {
        return Map.of(
                "channel", facts.channel().name(),
                "sender", facts.sender().name(),
                "reasons", facts.reasons().stream().map(Reason::code).toArray(String[]::new),
                "outcome", facts.outcome().name(),
                "note", facts.note());
    }

    Optional<Contact> find(UUID id) {
        return db.sql("""
                        select id, number, happened_at, worker, person_id, municipality_code, channel, sent_by, reasons, outcome, minutes, note
                        from intake.contacts where id = :id
                        """).param("id", id).query(Contacts::toContact).optional();
    }

    private static Contact toContact(ResultSet row, int n) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("worker", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("municipality_code"),
                new ContactFacts(
                        Arrays.stream((String[]) row.getArray("reasons").getArray())
                                .map(code -> Reason.ofCode(code).orElseThrow())
                                .collect(Collectors.toSet()),
                        Sender.valueOf(row.getString("sent_by")),
                        Channel.valueOf(row.getString("channel")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("minutes", Integer.class),
                        row.getString("note")));
    }
}
