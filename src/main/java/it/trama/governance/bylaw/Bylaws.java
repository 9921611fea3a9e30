package it.trama.governance.bylaw;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import it.trama.platform.files.FileStore;
import it.trama.platform.upload.Received;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts of regulations, version by version. */
@Repository
class Bylaws {

    /** @param code the same for all versions of one regulation */
    record Text(UUID id, String code, int number, String title, String note, int within, Fate fate) {}

    record Fate(
            String state,
            String deed,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate due) {

        boolean approved() {
            return state.equals("APPROVED");
        }
    }

    record Paper(String fileName, String mediaType, long bytes, String hash) {}

    private record Flat(UUID id, String code, int number, String title, String note, int within) {}

    private static final String TEXTS =
            "select id, code, number, title, text as note, adopt_within as within from governance.texts";

    private final JdbcClient db;
    private final FileStore files;
    private final GovernanceDesk desk;

    Bylaws(JdbcClient db, FileStore files, GovernanceDesk desk) {
        this.db = db;
        this.files = files;
        this.desk = desk;
    }

    private Text whole(Flat flat) {
        Fate fate = db.sql("select state, deed, decided_on, due_on as due from governance.texts where id = :id")
                .param("id", flat.id())
                .query(Rows.as(Fate.class))
                .single();
        return new Text(flat.id(), flat.code(), flat.number(), flat.title(), flat.note(), flat.within(), fate);
    }

    /** By title, the newest version of each first. */
    List<Text> all() {
        return db.sql(TEXTS + " order by lower(title), code, number desc").query(Rows.as(Flat.class)).list().stream()
                .map(this::whole)
                .toList();
    }

    Optional<Text> find(UUID id) {
        return db.sql(TEXTS + " where id = :id")
                .param("id", id)
                .query(Rows.as(Flat.class))
                .optional()
                .map(this::whole);
    }

    Paper paper(UUID id) {
        return db.sql("select file_name, media_type, bytes, content_hash as hash from governance.texts where id = :id")
                .param("id", id)
                .query(Rows.as(Paper.class))
                .single();
    }

    /** Who asks closes it. */
    InputStream open(Paper paper) {
        return files.open(paper.hash());
    }

    /** False: sent before, or another version of it waits to be decided. */
    boolean add(ProposeBylaw.Propose one, Received.File file) {
        try {
            return db.sql("""
                            insert into governance.texts (id, code, number, title, text, content_hash, state, proposed_by, proposed_at, file_name, media_type,
                                bytes, adopt_within)
                            values (:id, :code, (select coalesce(max(number), 0) + 1 from governance.texts where code = :code), :title, :note, :hash,
                                'PROPOSED', :by, :at, :name, :type, :bytes, :within)
                            on conflict do nothing
                            """)
                            .param("id", one.id())
                            .param("code", one.code())
                            .param("title", one.title())
                            .param("note", one.note())
                            .param("hash", files.put(file.content()))
                            .param("by", desk.user())
                            .param("at", desk.now())
                            .param("name", file.name())
                            .param("type", file.type().mediaType())
                            .param("bytes", Files.size(file.content()))
                            .param("within", one.within())
                            .update()
                    == 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param due null: it was rejected */
    void decide(UUID id, String deed, LocalDate day, @Nullable LocalDate due) {
        db.sql("""
                        update governance.texts set state = :state, deed = :deed, decided_on = :day, due_on = :due::date, version = version + 1
                        where id = :id and state = 'PROPOSED'
                        """)
                .param("id", id)
                .param("state", due == null ? "REJECTED" : "APPROVED")
                .param("deed", deed)
                .param("day", day)
                .param("due", due)
                .update();
    }
}
