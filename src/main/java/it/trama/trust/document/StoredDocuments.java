package it.trama.trust.document;

import it.trama.kernel.NotFound;
import it.trama.platform.db.Rows;
import it.trama.platform.files.FileStore;
import it.trama.trust.CurrentActor;
import it.trama.trust.Documents;
import it.trama.trust.NamedContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredDocuments implements Documents, NamedContents {

    private final JdbcClient db;
    private final FileStore files;
    private final CurrentActor actors;
    private final Clock clock;

    StoredDocuments(JdbcClient db, FileStore files, CurrentActor actors, Clock clock) {
        this.db = db;
        this.files = files;
        this.actors = actors;
        this.clock = clock;
    }

    /** The file first: a row never names bytes that are not there, and bytes without a row are swept away. */
    @Override
    public void store(Document document, byte[] content) {
        add(document, content.length, files.put(content));
    }

    @Override
    public void store(Document document, Path content) {
        try {
            add(document, Files.size(content), files.put(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers only the system. */
    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(db.sql("select * from trust.named_contents(:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rows.scalar(String.class))
                .list());
    }

    private void add(Document document, long bytes, String hash) {
        db.sql("""
                        insert into trust.documents (id, record_id, compartment, file_name, media_type, bytes, content_hash, created_by, created_at)
                        values (:id, :record, :compartment, :fileName, :mediaType, :bytes, :hash, :by, :at)
                        """)
                .param("id", document.id())
                .param("record", document.record())
                .param("compartment", document.compartment().name())
                .param("fileName", document.fileName())
                .param("mediaType", document.mediaType())
                .param("bytes", bytes)
                .param("hash", hash)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public Optional<Document> find(UUID id) {
        return db.sql("""
                        select id, record_id as record, compartment, file_name, media_type from trust.documents where id = :id
                        """).param("id", id).query(Document.class).optional();
    }

    @Override
    public byte[] content(Document document) {
        return files.get(hash(document));
    }

    @Override
    public InputStream open(Document document) {
        return files.open(hash(document));
    }

    private String hash(Document document) {
        return db.sql("select content_hash from trust.documents where id = :id")
                .param("id", document.id())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
