package it.trama.consultation.answering;

import it.trama.platform.db.Rows;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which teams are asked: public, so also outside a transaction. */
@Repository
class KnownTeams {

    private final JdbcClient db;

    KnownTeams(JdbcClient db) {
        this.db = db;
    }

    Set<UUID> all() {
        return Set.copyOf(db.sql("select team_id from consultation.specialist_teams")
                .query(Rows.scalar(UUID.class))
                .list());
    }
}
