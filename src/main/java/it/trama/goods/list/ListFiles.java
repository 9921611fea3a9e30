package it.trama.goods.list;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.platform.upload.TableFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The last file of the body and its wrong lines. */
@Repository
class ListFiles {

    record Sent(UUID id, String name, int loaded, int known, int refused, OffsetDateTime sentAt) {}

    private final JdbcClient db;
    private final JsonMapper json;

    ListFiles(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Two files at once are loaded one after the other. */
    void lock(UUID body) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('goods.list:' || :body, 0))")
                .param("body", body.toString())
                .query()
                .singleRow();
    }

    Optional<Sent> last() {
        return db.sql("select id, name, loaded, known, refused, sent_at from goods.list_files")
                .query(Rows.as(Sent.class))
                .optional();
    }

    List<String> header() {
        return db.sql("select unnest(header) from goods.list_files")
                .query(Rows.scalar(String.class))
                .list();
    }

    List<TableFile.Wrong> faults() {
        return db.sql("select line, cells, reason from goods.list_faults order by line")
                .query((row, n) -> new TableFile.Wrong(
                        row.getInt("line"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("reason")))
                .list();
    }

    /** In the place of the one before. */
    void put(Sent file, List<String> header, List<TableFile.Wrong> faults, Actor actor) {
        db.sql("delete from goods.list_files where organisation_id = :body")
                .param("body", actor.organisation())
                .update();
        db.sql("""
                        insert into goods.list_files (id, organisation_id, name, header, loaded, known, refused, sent_by, sent_at)
                        values (:id, :body, :name, :header, :loaded, :known, :refused, :by, :at)
                        """)
                .param("id", file.id())
                .param("body", actor.organisation())
                .param("name", file.name())
                .param("header", header.toArray(String[]::new))
                .param("loaded", file.loaded())
                .param("known", file.known())
                .param("refused", file.refused())
                .param("by", actor.user())
                .param("at", file.sentAt())
                .update();
        putFaults(file.id(), faults, actor);
    }

    /** Cells travel as one text, as the database writes arrays. */
    private void putFaults(UUID file, List<TableFile.Wrong> faults, Actor actor) {
        db.sql("""
                        insert into goods.list_faults (file_id, organisation_id, line, cells, reason)
                        select :file, :body, w.line, array(select jsonb_array_elements_text(w.cells::jsonb)), w.reason
                        from unnest(cast(:lines as text[])::integer[], cast(:cells as text[]), cast(:reasons as text[])) as w(line, cells, reason)
                        """)
                .param("file", file)
                .param("body", actor.organisation())
                .param(
                        "lines",
                        faults.stream().map(f -> Integer.toString(f.line())).toArray(String[]::new))
                .param(
                        "cells",
                        faults.stream()
                                .map(f -> json.writeValueAsString(f.cells()))
                                .toArray(String[]::new))
                .param("reasons", faults.stream().map(TableFile.Wrong::reason).toArray(String[]::new))
                .update();
    }
}
