package it.trama.fund.paper;

import it.trama.fund.FundDesk;
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

/** Acts of funds; they are added, never taken away. */
@Repository("fundPapers")
class Papers implements NamedContents {

    record Paper(UUID id, String title, String fileName, String mediaType, long bytes, OffsetDateTime addedAt) {}

    private static final String COLUMNS =
            "select id, title, file_name, media_type, bytes, added_at from fund.attachments ";

    private final JdbcClient db;
    private final FileStore files;
    private final FundDesk desk;

    Papers(JdbcClient db, FileStore files, FundDesk desk) {
        this.db = db;
        this.files = files;
        this.desk = desk;
    }

    List<Paper> of(String fund, int year) {
        return db.sql(COLUMNS + "where fund_code = :fund and year = :year order by added_at desc, id")
                .param("fund", fund)
                .param("year", year)
                .query(Rows.as(Paper.class))
                .list();
    }

    Optional<Paper> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Paper.class))
                .optional();
    }

    /** The file first: a row never names bytes that are not there. A second sending changes nothing. */
    void add(UUID id, String fund, int year, String title, Received.File file) {
        try {
            db.sql("""
                            insert into fund.attachments (id, fund_code, year, title, file_name, media_type, bytes, content_hash, added_by, added_at)
                            values (:id, :fund, :year, :title, :name, :type, :bytes, :hash, :by, :at) on conflict (id) do nothing
                            """)
                    .param("id", id)
                    .param("fund", fund)
                    .param("year", year)
                    .param("title", title)
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

    /** Who asks closes it. */
    InputStream open(UUID id) {
        return files.open(db.sql("select content_hash from fund.attachments where id = :id")
                .param("id", id)
                .query(Rows.scalar(String.class))
                .single());
    }

    @Override
    public Set<String> among(Collection<String> hashes) {
        return Set.copyOf(
                db.sql("select distinct content_hash from fund.attachments where content_hash = any (:hashes)")
                        .param("hashes", hashes.toArray(String[]::new))
                        .query(Rows.scalar(String.class))
                        .list());
    }
}
