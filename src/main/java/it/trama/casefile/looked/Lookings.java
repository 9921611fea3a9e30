package it.trama.casefile.looked;

import it.trama.platform.db.Rows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked, through the narrow function of {@code trust}: never a worker's name, never a sealed reading. */
@Repository
class Lookings {

    record Row(Instant at, @Nullable String organisation, String role, String action, String purpose) {}

    /** A question by name "who already helps", answered or not. */
    record Asked(Instant at, String organisation, String purpose) {}

    private final JdbcClient db;

    Lookings(JdbcClient db) {
        this.db = db;
    }

    List<Row> of(UUID person) {
        return db.sql("select at, organisation, role, action, purpose from trust.who_looked(:person)")
                .param("person", person)
                .query(Rows.as(Row.class))
                .list();
    }

    List<Asked> asked(UUID person) {
        return db.sql("select at, organisation, purpose from casefile.asks_about(:person)")
                .param("person", person)
                .query(Rows.as(Asked.class))
                .list();
    }
}
