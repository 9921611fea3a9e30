package it.trama.exchange.records;

import it.trama.exchange.ImportRow;
import it.trama.exchange.Judgement;
import it.trama.exchange.Outcome;
import it.trama.exchange.RowKind;
import it.trama.exchange.Run;
import it.trama.exchange.SourceRow;
import it.trama.platform.db.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of imports: written and judged in sets, read by page. */
@Repository
class StoredRows {

    record Count(RowKind kind, Outcome outcome, int rows) {}

    /** A row as the list shows it. {@code content} is null once the import is confirmed. */
    record Shown(UUID id, RowKind kind, int line, String externalId, Verdict verdict, Map<String, String> cells) {}

    record Verdict(
            Outcome outcome,
            String reason,
            String detail,
            @Nullable UUID target,
            @Nullable UUID candidate,
            @Nullable String decision) {}

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    StoredRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(Run run, List<ImportRow> rows) {
        db.sql("""
                        insert into exchange.import_rows (id, run_id, organisation_id, kind, line, external_id, content, content_hash, outcome)
                        select u.id, :run, :organisation, u.kind, u.line, u.external, u.content::jsonb, u.hash, 'NEW'
                        from unnest(:ids, :kinds, :lines, :externals, :contents, :hashes) as u (id, kind, line, external, content, hash)
                        """)
                .param("run", run.id())
                .param("organisation", run.organisationId())
                .param("ids", rows.stream().map(ImportRow::id).toArray(UUID[]::new))
                .param("kinds", texts(rows, row -> row.source().kind().name()))
                .param("lines", rows.stream().map(row -> row.source().line()).toArray(Integer[]::new))
                .param("externals", texts(rows, row -> row.source().externalId()))
                .param(
                        "contents",
                        texts(rows, row -> json.writeValueAsString(row.source().cells())))
                .param("hashes", texts(rows, ImportRow::hash))
                .update();
    }

    private static String[] texts(List<ImportRow> rows, java.util.function.Function<ImportRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /** All rows in the order in which they depend on one another. */
    List<ImportRow> of(UUID run) {
        return db.sql("""
                        select id, kind, line, content::text, content_hash, decision from exchange.import_rows
                        where run_id = :run and content is not null
                        order by array_position(array['PERSON', 'RECORD', 'ENTRY', 'DOCUMENT'], kind), line
                        """)
                .param("run", run)
                .query((row, _) -> new ImportRow(
                        row.getObject("id", UUID.class),
                        new SourceRow(
                                RowKind.valueOf(row.getString("kind")),
                                row.getInt("line"),
                                json.readValue(row.getString("content"), CELLS)),
                        row.getString("content_hash"),
                        row.getString("decision")))
                .list();
    }

    void judge(Map<UUID, Judgement> judged) {
        Collection<Judgement> all = judged.values();
        db.sql("""
                        update exchange.import_rows r
                        set outcome = u.outcome, reason = u.reason, detail = u.detail, target = u.target, candidate = u.candidate, version = r.version + 1
                        from unnest(:ids, :outcomes, :reasons, :details, :targets, :candidates) as u (id, outcome, reason, detail, target, candidate)
                        where r.id = u.id
                        """)
                .param("ids", judged.keySet().toArray(UUID[]::new))
                .param("outcomes", all.stream().map(j -> j.outcome().name()).toArray(String[]::new))
                .param("reasons", all.stream().map(Judgement::reason).toArray(String[]::new))
                .param("details", all.stream().map(Judgement::detail).toArray(String[]::new))
                .param("targets", all.stream().map(Judgement::target).toArray(UUID[]::new))
                .param("candidates", all.stream().map(Judgement::candidate).toArray(UUID[]::new))
                .update();
    }

    /** False when the row is not in doubt or not there. */
    boolean decide(UUID run, UUID row, String decision) {
        return db.sql("""
                        update exchange.import_rows set decision = :decision, version = version + 1
                        where id = :row and run_id = :run and (outcome = 'IN_DOUBT' or decision is not null) and content is not null
                        """)
                        .param("decision", decision)
                        .param("row", row)
                        .param("run", run)
                        .update()
                == 1;
    }

    List<Count> counts(UUID run) {
        return db.sql("""
                        select kind, outcome, count(*)::integer as rows from exchange.import_rows where run_id = :run
                        group by kind, outcome order by 1, 2
                        """).param("run", run).query(Rows.as(Count.class)).list();
    }

    List<Shown> shown(UUID run, Optional<RowKind> kind, Optional<Outcome> outcome, int most) {
        return db.sql("""
                        select id, kind, line, external_id, outcome, reason, detail, target, candidate, decision, coalesce(content, '{}')::text as content
                        from exchange.import_rows
                        where run_id = :run and (:kind = '' or kind = :kind) and (:outcome = '' or outcome = :outcome)
                        order by array_position(array['IN_DOUBT', 'REFUSED', 'DIFFERENT', 'WAITING'], outcome) nulls last,
                                 array_position(array['PERSON', 'RECORD', 'ENTRY', 'DOCUMENT'], kind), line
                        limit :most
                        """)
                .param("run", run)
                .param("kind", kind.map(Enum::name).orElse(""))
                .param("outcome", outcome.map(Enum::name).orElse(""))
                .param("most", most)
                .query((row, _) -> new Shown(
                        row.getObject("id", UUID.class),
                        RowKind.valueOf(row.getString("kind")),
                        row.getInt("line"),
                        row.getString("external_id"),
                        new Verdict(
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("reason"),
                                row.getString("detail"),
                                row.getObject("target", UUID.class),
                                row.getObject("candidate", UUID.class),
                                row.getString("decision")),
                        json.readValue(row.getString("content"), CELLS)))
                .list();
    }

    /** What the rows said is no longer needed here. */
    void forgetContent(UUID run) {
        db.sql("""
                        update exchange.import_rows set content = null
                        where run_id = :run and outcome in ('NEW', 'ALREADY', 'MATCHED')
                        """).param("run", run).update();
    }
}
