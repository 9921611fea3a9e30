package it.trama.governance.convocation;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.Item;
import it.trama.platform.db.Rows;
import it.trama.platform.files.FileStore;
import it.trama.platform.upload.Received;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of the items of an agenda. */
@Repository
class Enclosures {

    record Paper(UUID id, UUID item, int number, String fileName, String mediaType, long bytes, String hash) {}

    private static final String PAPERS = """
            select d.id, d.item_id as item, d.number, d.file_name, d.media_type, d.bytes, d.content_hash as hash
            from governance.item_documents d join governance.items i on i.id = d.item_id
            where d.removed_at is null
            """;

    private final JdbcClient db;
    private final FileStore files;
    private final GovernanceDesk desk;

    Enclosures(JdbcClient db, FileStore files, GovernanceDesk desk) {
        this.db = db;
        this.files = files;
        this.desk = desk;
    }

    List<Paper> of(UUID session) {
        return db.sql(PAPERS + " and i.session_id = :session order by i.position, d.added_at, d.id")
                .param("session", session)
                .query(Rows.as(Paper.class))
                .list();
    }

    Optional<Paper> find(UUID session, UUID id) {
        return db.sql(PAPERS + " and i.session_id = :session and d.id = :id")
                .param("session", session)
                .param("id", id)
                .query(Rows.as(Paper.class))
                .optional();
    }

    /** The file first: a row never names bytes that are not there. A second sending changes nothing. */
    void add(UUID id, UUID item, int number, Received.File file) {
        try {
            db.sql("""
                            insert into governance.item_documents (id, item_id, number, file_name, media_type, bytes, content_hash, added_by, added_at)
                            values (:id, :item, :number, :name, :type, :bytes, :hash, :by, :at) on conflict (id) do nothing
                            """)
                    .param("id", id)
                    .param("item", item)
                    .param("number", number)
                    .param("name", file.name())
                    .param("type", file.type().mediaType())
                    .param("bytes", Files.size(file.content()))
                    .param("hash", files.put(file.content()))
                    .param("by", desk.user())
                    .param("at", desk.now())
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addPrinted(Item item, UUID subject, String name, byte[] pdf) {
        db.sql("""
                        insert into governance.item_documents (id, item_id, number, file_name, media_type, bytes, content_hash, added_by, added_at, subject_id)
                        values (uuidv7(), :item, :number, :name, 'application/pdf', :bytes, :hash, :by, :at, :subject)
                        """)
                .param("item", item.id())
                .param("number", item.version().number())
                .param("name", name)
                .param("bytes", pdf.length)
                .param("hash", keep(pdf))
                .param("by", desk.user())
                .param("at", desk.now())
                .param("subject", subject)
                .update();
    }

    void dropPrinted(UUID item) {
        db.sql("""
                        update governance.item_documents set removed_at = :now
                        where item_id = :item and subject_id is not null and removed_at is null
                        """).param("item", item).param("now", desk.now()).update();
    }

    void drop(UUID id) {
        db.sql("update governance.item_documents set removed_at = :now where id = :id and removed_at is null")
                .param("id", id)
                .param("now", desk.now())
                .update();
    }

    /** Who asks closes it. */
    InputStream open(Paper paper) {
        return files.open(paper.hash());
    }

    String keep(byte[] content) {
        return files.put(content);
    }
}
