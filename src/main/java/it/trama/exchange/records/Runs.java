package it.trama.exchange.records;

import it.trama.exchange.Judge;
import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports, and what became of what they brought. */
@Repository
class Runs {

    private static final String COLUMNS =
            "id, organisation_id, source_system, file_name, status, started_at, confirmed_at";

    private final JdbcClient db;
    private final Clock clock;

    Runs(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Run run, UUID by) {
        db.sql("""
                        insert into exchange.import_runs (id, organisation_id, source_system, file_name, status, started_by, started_at)
                        values (:id, :organisation, :source, :file, 'PREVIEW', :by, :at) on conflict (id) do nothing
                        """)
                .param("id", run.id())
                .param("organisation", run.organisationId())
                .param("source", run.sourceSystem())
                .param("file", run.fileName())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(run.startedAt(), clock.getZone()))
                .update();
    }

    List<Run> newest(int most) {
        return db.sql("select " + COLUMNS + " from exchange.import_runs order by started_at desc limit :most")
                .param("most", most)
                .query(Rows.as(Run.class))
                .list();
    }

    Optional<Run> find(UUID id) {
        return db.sql("select " + COLUMNS + " from exchange.import_runs where id = :id")
                .param("id", id)
                .query(Rows.as(Run.class))
                .optional();
    }

    /** The same for the one who confirms; a second one waits. */
    Optional<Run> lock(UUID id) {
        return db.sql("select " + COLUMNS + " from exchange.import_runs where id = :id for update")
                .param("id", id)
                .query(Rows.as(Run.class))
                .optional();
    }

    void loading(UUID id) {
        db.sql("update exchange.import_runs set status = 'LOADING' where id = :id")
                .param("id", id)
                .update();
    }

    void confirmed(UUID id, UUID by) {
        db.sql(
                        "update exchange.import_runs set status = 'CONFIRMED', confirmed_by = :by, confirmed_at = :at where id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    Map<Judge.Key, Judge.Link> links(Run run) {
        var links = new HashMap<Judge.Key, Judge.Link>();
        db.sql("""
                        select kind, external_id, target, content_hash from exchange.links
                        where organisation_id = :organisation and source_system = :source
                        """)
                .param("organisation", run.organisationId())
                .param("source", run.sourceSystem())
                .query(row -> {
                    links.put(
                            new Judge.Key(RowKind.valueOf(row.getString("kind")), row.getString("external_id")),
                            new Judge.Link(row.getObject("target", UUID.class), row.getString("content_hash")));
                });
        return links;
    }

    /** Remembers what the run's rows of these kinds are here. Those already remembered stay as they are. */
    void link(Run run, List<RowKind> kinds) {
        db.sql("""
                        insert into exchange.links (organisation_id, source_system, kind, external_id, target, content_hash, run_id)
                        select r.organisation_id, :source, r.kind, r.external_id, r.target, r.content_hash, r.run_id
                        from exchange.import_rows r
                        where r.run_id = :run and r.kind = any (:kinds) and r.target is not null and r.outcome in ('NEW', 'MATCHED', 'ALREADY')
                        on conflict do nothing
                        """)
                .param("source", run.sourceSystem())
                .param("run", run.id())
                .param("kinds", kinds.stream().map(RowKind::name).toArray(String[]::new))
                .update();
    }
}
