package it.trama.trust.sealed;

import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Through the narrow functions; for who is no administrator the list is empty. */
@Repository
class Holders {

    record Row(
            UUID id,
            String organisation,
            String worker,
            String network,
            LocalDate since,
            @Nullable LocalDate until,
            boolean ended) {}

    record Candidate(UUID organisationId, UUID userId, String organisation, String worker) {}

    private final JdbcClient db;
    private final Clock clock;

    Holders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Row> all() {
        return db.sql("select * from trust.sealed_holder_list()")
                .query(Rows.as(Row.class))
                .list();
    }

    List<Candidate> candidates() {
        return db.sql("select * from trust.sealed_candidates()")
                .query(Rows.as(Candidate.class))
                .list();
    }

    boolean end(UUID id) {
        return db.sql("select trust.end_sealed_holder(:id, :now)")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }
}
