package it.trama.project.signing;

import it.trama.project.Project;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What signing changes in a project's own rows. */
@Repository
class SignedRows {

    private final JdbcClient db;

    SignedRows(JdbcClient db) {
        this.db = db;
    }

    /** False when it is no longer the version that was read. */
    boolean freeze(UUID project, int version) {
        return db.sql("""
                        update project.projects set status = 'SIGNING', version = version + 1
                        where id = :id and version = :version and status in ('DRAFT', 'SHARED')
                        """).param("id", project).param("version", version).update() == 1;
    }

    void reopen(UUID project) {
        db.sql(
                        "update project.projects set status = 'SHARED', version = version + 1 where id = :id and status = 'SIGNING'")
                .param("id", project)
                .update();
    }

    /** False when it was signed meanwhile: who comes second waits here and is told. */
    boolean sign(UUID project, Instant at, Project.Kept kept) {
        return db.sql("""
                        update project.projects set status = 'SIGNED', signed_at = :at, document_id = :document, document_sha256 = :sha256
                        where id = :id and status = 'SIGNING'
                        """)
                        .param("id", project)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("document", kept.document())
                        .param("sha256", kept.sha256())
                        .update()
                == 1;
    }

    void amended(UUID project) {
        db.sql("update project.projects set status = 'AMENDED' where id = :id and status = 'SIGNED'")
                .param("id", project)
                .update();
    }

    /** @param origin the resource it goes on from, or itself where it begins */
    void money(UUID resource, UUID origin, @Nullable UUID commitment) {
        db.sql("update project.resources set commitment_id = :commitment, origin = :origin where id = :id")
                .param("id", resource)
                .param("origin", origin)
                .param("commitment", commitment, java.sql.Types.OTHER)
                .update();
    }

    void support(UUID support, UUID origin) {
        db.sql("update project.supports set origin = :origin where id = :id")
                .param("id", support)
                .param("origin", origin)
                .update();
    }
}
