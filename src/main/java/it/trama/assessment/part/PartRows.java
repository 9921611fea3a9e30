package it.trama.assessment.part;

import it.trama.assessment.Answers;
import it.trama.assessment.ScoreSheet;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Parts with their answers, under the RECORD policy: by right on the compartment, or because one holds the part. */
@Repository
class PartRows {

    private static final String ALL = """
            select p.id, p.assessment_id, p.record_id, p.compartment, p.section, p.instrument, p.instrument_version, p.due, p.status = 'SIGNED' as signed,
                   p.answers::text as answers, p.version, p.changed_at,
                   coalesce((select n.display_name from trust.staff_names(array[p.changed_by]) n), '') as changed_by
            from assessment.parts p
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    PartRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Part> find(UUID id) {
        return db.sql(ALL + "where p.id = :id")
                .param("id", id)
                .query(this::toPart)
                .optional();
    }

    /** What waits for the actor, or for their body or team, soonest first. */
    List<Part> waiting(Actor actor) {
        return db.sql(ALL + """
                        where p.status = 'DRAFT' and p.holder = any ((select trust.actor_keys())::text[])
                        order by p.due nulls last, p.id limit 50
                        """).query(this::toPart).list();
    }

    /** False when the stored version is another, or signed. */
    boolean save(Part part, Answers answers, int version, Actor actor, Instant now) {
        return db.sql("""
                        update assessment.parts set answers = :answers::jsonb, version = version + 1, changed_by = :by, changed_at = :now
                        where id = :id and version = :version and status = 'DRAFT'
                        """)
                        .param("answers", json.writeValueAsString(answers.values()))
                        .param("by", actor.user())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", part.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void sign(Part part, ScoreSheet scores, Actor actor, Instant now) {
        db.sql("""
                        update assessment.parts
                        set status = 'SIGNED', scores = :scores::jsonb, signed_by = :by, signed_for = :body, signed_at = :now
                        where id = :id and status = 'DRAFT'
                        """)
                .param("scores", json.writeValueAsString(scores))
                .param("by", actor.user())
                .param("body", actor.organisation())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", part.id())
                .update();
    }

    private Part toPart(ResultSet row, int n) throws SQLException {
        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
        var values = new TreeMap<String, String>();
        json.readTree(row.getString("answers"))
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().stringValue()));
        return new Part(
                row.getObject("id", UUID.class),
                new Part.Of(
                        row.getObject("assessment_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment"))),
                new Part.Asked(row.getString("instrument"), row.getInt("instrument_version"), row.getString("section")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("signed"),
                new Answers(values),
                new Part.Saved(
                        row.getInt("version"),
                        row.getString("changed_by"),
                        changed == null ? null : changed.toInstant()));
    }
}
