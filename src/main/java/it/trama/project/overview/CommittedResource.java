package it.trama.project.overview;

import it.trama.fund.CommitmentSource;
import it.trama.platform.db.Rows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From money committed on a fund's line to the project it is for, as far as the reader may see it. */
@Repository
class CommittedResource implements CommitmentSource {

    private final JdbcClient db;

    CommittedResource(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "PROJECT_RESOURCE";
    }

    @Override
    public Optional<String> href(UUID source) {
        return db.sql("select project_id from project.resources where id = :id")
                .param("id", source)
                .query(Rows.scalar(UUID.class))
                .optional()
                .map(project -> "/progetti/" + project);
    }
}
