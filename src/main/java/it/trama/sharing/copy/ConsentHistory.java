package it.trama.sharing.copy;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consents of a person that the acting body may see, also those that are over. */
@Repository
class ConsentHistory {

    /** @param toName null: every body of the network */
    record Row(
            String exchange,
            @Nullable String toName,
            String tier,
            String givenBy,
            String giver,
            String means,
            UUID id) {}

    record Span(
            UUID id,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable OffsetDateTime withdrawnAt) {}

    record Words(UUID id, int version, String language, String body) {}

    private final JdbcClient db;

    ConsentHistory(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Row> of(UUID person) {
        return db.sql("""
                        select c.id, c.exchange, o.name as to_name, c.tier, c.given_by, c.giver, c.means
                        from sharing.consents c left join trust.organisations o on o.id = c.to_organisation
                        where c.person_id = any (people.ids_of(:person)) order by c.recorded_at desc, c.id
                        """).param("person", person).query(Rows.as(Row.class)).list();
    }

    List<Span> spans(UUID person) {
        return db.sql("""
                        select id, lower(valid) as since, upper(valid) as until, withdrawn_at from sharing.consents
                        where person_id = any (people.ids_of(:person))
                        """).param("person", person).query(Rows.as(Span.class)).list();
    }

    List<Words> words(UUID person) {
        return db.sql("""
                        select c.id, t.version, t.language, t.body from sharing.consents c
                        join sharing.texts t on t.exchange = c.exchange and t.version = c.text_version and t.language = c.language
                        where c.person_id = any (people.ids_of(:person))
                        """).param("person", person).query(Rows.as(Words.class)).list();
    }
}
