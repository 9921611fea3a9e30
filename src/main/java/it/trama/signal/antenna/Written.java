package it.trama.signal.antenna;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One signal as it was written. */
@Repository
class Written {

    record Head(UUID id, String receipt, OffsetDateTime writtenAt, String state, String stateWhy, boolean mine) {}

    record Person(
            String familyName,
            String givenName,
            @Nullable LocalDate birthDate,
            @Nullable String municipality,
            String reach) {}

    private record Kept(
            String sheet, int sheetVersion, String indicators, String words, String consent, String consentWhy) {}

    /** @param indicators codes */
    record Content(String sheet, int version, List<String> indicators, String words, String consent, String why) {}

    private final JdbcClient db;

    Written(JdbcClient db) {
        this.db = db;
    }

    /** Only for the sender and who signs: the team reads it at its desk. */
    Optional<Head> head(UUID id) {
        return db.sql("""
                        select id, receipt, written_at, state, state_why, 'u:' || sender = any (trust.actor_keys()) as mine
                        from signal.signals where id = :id and 'o:' || organisation_id = any (trust.actor_keys())
                        """).param("id", id).query(Rows.as(Head.class)).optional();
    }

    Person person(UUID id) {
        return db.sql("""
                        select family_name, given_name, birth_date, municipality, reach from signal.signals where id = :id
                        """).param("id", id).query(Rows.as(Person.class)).single();
    }

    Content content(UUID id) {
        Kept kept = db.sql("""
                        select sheet, sheet_version, array_to_string(indicators, ' ') as indicators, words, consent, consent_why
                        from signal.signals where id = :id
                        """).param("id", id).query(Rows.as(Kept.class)).single();
        return new Content(
                kept.sheet,
                kept.sheetVersion,
                List.of(kept.indicators.split(" ", -1)),
                kept.words,
                kept.consent,
                kept.consentWhy);
    }
}
