package it.trama.accreditation.application;

import it.trama.platform.db.Rows;
import it.trama.platform.files.FileStore;
import it.trama.platform.upload.Received;
import it.trama.trust.NamedContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents of an application, in the encrypted store. */
@Repository
class Papers implements NamedContents {

    record Paper(UUID id, String requirement, String fileName, String mediaType, long bytes, OffsetDateTime addedAt) {}

    private final JdbcClient db;
    private final FileStore files;

    Papers(JdbcClient db, FileStore files) {
        this.db = db;
        this.files = files;
    }

    List<Paper> of(UUID application) {
        return db.sql("""
                        select id, requirement, file_name, media_type, bytes, added_at from accreditation.papers
                        where application_id = :application order by added_at, id
                        """)
                .param("application", application)
                .query(Rows.as(Paper.class))
                .list();
    }

    Optional<Paper> find(UUID application, UUID id) {
        return of(application).stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** The file first: a row never names bytes that are not there. A second sending changes nothing. */
    void add(UUID id, UUID application, String requirement, Received.File file, UUID by, OffsetDateTime at) {
        try {
            db.sql("""
                            insert into accreditation.papers (id, application_id, requirement, file_name, media_type, bytes, content_hash, added_by, added_at)
                            values (:id, :application, :requirement, :name, :type, :bytes, :hash, :by, :at) on conflict (id) do nothing
                            """)
                    .param("id", id)
                    .param("application", application)
                    .param("requirement", requirement)
                    .param("name", file.name())
                    .param("type", file.type().mediaType())
                    .param("bytes", Files.size(file.content()))
                    .param("hash", files.put(file.content()))
                    .param("by", by)
                    .param("at", at)
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(UUID application, UUID id) {
        db.sql("delete from accreditation.papers where application_id = :application and id = :id")
                .param("application", application)
                .param("id", id)
                .update();
    }

    /** Who asks closes it. */
    InputStream open(UUID id) {
        return files.open(db.sql("select content_hash from accreditation.papers where id = :id")
                .param("id", id)
                .query(Rows.scalar(String.class))
                .single());
    }

    /** Answers only the system. */
    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(db.sql("select * from accreditation.named_contents(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rows.scalar(String.class))
                .list());
    }
}
