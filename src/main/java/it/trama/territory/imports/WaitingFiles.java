package it.trama.territory.imports;

import it.trama.platform.db.Rows;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files between preview and confirmation, and the list of imports made. Who did not send them does not find them. */
@Repository
class WaitingFiles {

    private final JdbcClient db;
    private final Clock clock;

    WaitingFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(UUID importId, int ordinal, String name, byte[] content, UUID user) {
        db.sql("""
                        insert into territory.waiting_files (import_id, ordinal, name, content, created_by, created_at)
                        values (:id, :ordinal, :name, :content, :user, :at)
                        """)
                .param("id", importId)
                .param("ordinal", ordinal)
                .param("name", name)
                .param("content", content)
                .param("user", user)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<SourceFile> of(UUID importId, UUID user) {
        return db.sql("""
                        select name, content from territory.waiting_files
                        where import_id = :id and created_by = :user order by ordinal
                        """)
                .param("id", importId)
                .param("user", user)
                .query((row, _) -> {
                    byte[] content = row.getBytes("content");
                    return new SourceFile(row.getString("name"), () -> new ByteArrayInputStream(content));
                })
                .list();
    }

    void forget(UUID importId) {
        db.sql("delete from territory.waiting_files where import_id = :id")
                .param("id", importId)
                .update();
    }

    void forgetOld() {
        db.sql("delete from territory.waiting_files where created_at < :before")
                .param("before", OffsetDateTime.now(clock).minusDays(1))
                .update();
    }

    boolean wasImported(UUID importId) {
        return db.sql("select exists (select from territory.imports where id = :id)")
                .param("id", importId)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    void markImported(UUID importId, String files, int lines, UUID user) {
        db.sql("""
                        insert into territory.imports (id, files, lines, imported_by, imported_at)
                        values (:id, :files, :lines, :user, :at)
                        """)
                .param("id", importId)
                .param("files", files)
                .param("lines", lines)
                .param("user", user)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
