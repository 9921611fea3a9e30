package it.trama.sharing.consent;

import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Consents as the recording body sees them. */
@Repository
class Consents {

    /** @param to null: every body; {@code name} as typed, empty for those recorded in a record */
    record Row(UUID id, String exchange, @Nullable String to, String tier, Given given, Days days, String name) {}

    record Given(String text, String means, String by, String giver, String reference) {}

    record Days(LocalDate since, @Nullable LocalDate until, boolean mine) {}

    record Text(String exchange, int version, String language, String body) {}

    private static final int MOST = 200;

    private static final String ROWS = """
            select c.id, c.exchange, o.name as to_name, c.tier, c.text_version || '/' || c.language as text, c.means, c.given_by, c.giver, c.reference,
                   lower(c.valid) as since, upper(c.valid) as until, 'o:' || c.recorded_org = any (trust.actor_keys()) as mine,
                   trim(c.family_name || ' ' || c.given_name || case when c.family_name = '' then c.code_base else '' end) as name
            from sharing.consents c left join trust.organisations o on o.id = c.to_organisation
            where c.withdrawn_at is null and c.valid @> trust.today() and
            """;

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Consents(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Row> inForce(UUID person) {
        return db.sql(ROWS
                        + " c.person_id = any (people.ids_of(:person)) order by c.exchange, c.recorded_at desc, c.id")
                .param("person", person)
                .query(Consents::row)
                .list();
    }

    /** Of people met without the registry, by the acting body; the newest first. */
    List<Row> collected() {
        return db.sql(
                        ROWS
                                + " c.birth_date is not null and c.recorded_org = :body order by c.recorded_at desc, c.id limit :most")
                .param("body", actors.actor().organisation())
                .param("most", MOST)
                .query(Consents::row)
                .list();
    }

    /** The newest version of each language. */
    List<Text> texts() {
        return db.sql("""
                        select exchange, version, language, body from sharing.texts t
                        where since <= trust.today() and version = (select max(n.version) from sharing.texts n
                              where n.exchange = t.exchange and n.language = t.language and n.since <= trust.today())
                        order by exchange, language <> 'it', language
                        """).query(Rows.as(Text.class)).list();
    }

    /** A second sending of the same id changes nothing. */
    void add(NewConsent consent, @Nullable UUID person, NewConsent.@Nullable Named named) {
        var given = consent.given();
        var statement = db.sql("""
                        insert into sharing.consents (id, person_id, exchange, to_organisation, tier, text_version, language, means, given_by, giver,
                            document_id, reference, valid, recorded_by, recorded_org, recorded_at, code_base, family_name, given_name, birth_date)
                        values (:id, :person, :exchange, :to, :tier, :version, :language, :means, :by, :giver,
                            :document, :reference, daterange(:from, :until), :worker, :body, :at, :code, :family, :given, :birth)
                        on conflict (id) do nothing
                        """)
                .param("id", consent.id())
                .param("person", person, Types.OTHER)
                .param("exchange", consent.scope().exchange())
                .param("to", consent.scope().to(), Types.OTHER)
                .param("tier", consent.scope().tier().name())
                .param("version", given.version())
                .param("language", given.language())
                .param("means", given.means().name())
                .param("by", given.by().name())
                .param("giver", given.giver())
                .param("document", consent.document(), Types.OTHER)
                .param("reference", given.place())
                .param("from", LocalDate.now(clock))
                .param("until", consent.until(), Types.DATE)
                .param("worker", actors.actor().user())
                .param("body", actors.actor().organisation())
                .param("at", OffsetDateTime.now(clock));
        whom(statement, named).update();
    }

    private static StatementSpec whom(StatementSpec statement, NewConsent.@Nullable Named named) {
        return statement
                .param("code", named == null ? "" : named.codeBase())
                .param("family", named == null ? "" : named.familyName())
                .param("given", named == null ? "" : named.givenName())
                .param("birth", named == null ? null : named.birth(), Types.DATE);
    }

    /** From this moment; only the recording body can. */
    void withdraw(UUID consent) {
        db.sql(
                        "update sharing.consents set withdrawn_at = :at, withdrawn_by = :by where id = :id and withdrawn_at is null")
                .param("id", consent)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actors.actor().user())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("exchange"),
                row.getString("to_name"),
                row.getString("tier"),
                new Given(
                        row.getString("text"),
                        row.getString("means"),
                        row.getString("given_by"),
                        row.getString("giver"),
                        row.getString("reference")),
                new Days(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getBoolean("mine")),
                row.getString("name"));
    }
}
