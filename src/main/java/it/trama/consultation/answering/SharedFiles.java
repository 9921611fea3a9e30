package it.trama.consultation.answering;

import it.trama.platform.db.Rows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of shared documents, through the narrow function: only what the acting team is shown. */
@Repository
class SharedFiles {

    record Row(String fileName, String mediaType, long bytes, String contentHash) {}

    private final JdbcClient db;

    SharedFiles(JdbcClient db) {
        this.db = db;
    }

    Optional<Row> find(UUID request, UUID paper) {
        return db.sql("select * from consultation.shared_file(:request, :paper)")
                .param("request", request)
                .param("paper", paper)
                .query(Rows.as(Row.class))
                .optional();
    }
}
