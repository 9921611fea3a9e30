package it.trama.project.writing;

import it.trama.casefile.RecordHead;
import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.project.Project;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The head of a text that is being written, in {@code project.projects}. */
@Repository
class DraftRows {

    /** Who saved last, and when. */
    record Saved(@Nullable UUID by, @Nullable Instant at) {}

    /** Where a project begins: the record, and the pathway in the version it keeps. */
    record Beginning(UUID id, RecordHead record, Compartment compartment, String pathway, int version, String number) {}

    private final JdbcClient db;

    DraftRows(JdbcClient db) {
        this.db = db;
    }

    /** False when the id is there already: the form was sent twice. */
    boolean add(Beginning begun, UUID author, Project.Outline outline) {
        int added = db.sql("""
                        insert into project.projects (id, root_id, record_id, compartment, pathway, pathway_version, number, title, status, valid, wishes,
                                                      priorities, strengths, blocks, requested_on, referent_id, referent, author, version)
                        values (:id, :id, :record, :compartment, :pathway, :pathwayVersion, :number, :title, 'DRAFT', daterange(:from, :to), :wishes,
                                :priorities, :strengths, :blocks, :requested, :referentId, :referent, :author, 1)
                        on conflict (id) do nothing
                        """)
                .param("id", begun.id())
                .param("record", begun.record().id())
                .param("compartment", begun.compartment().name())
                .param("pathway", begun.pathway())
                .param("pathwayVersion", begun.version())
                .param("number", begun.number())
                .param("author", author)
                .params(outlineOf(outline))
                .update();
        if (added == 1) {
            addPerson(begun.id(), begun.record(), begun.record().person());
        }
        return added == 1;
    }

    private static java.util.Map<String, Object> outlineOf(Project.Outline outline) {
        var values = new java.util.HashMap<String, Object>();
        values.put("title", outline.title());
        values.put("from", outline.valid().from());
        values.put("to", typed(outline.valid().to(), Types.DATE));
        values.put("wishes", outline.story().wishes());
        values.put("priorities", outline.story().priorities());
        values.put("strengths", outline.story().strengths());
        values.put("blocks", outline.story().blocks());
        values.put("requested", typed(outline.start().requestedOn(), Types.DATE));
        values.put("referentId", typed(outline.start().referentId(), Types.OTHER));
        values.put("referent", outline.start().referent());
        return values;
    }

    private static Object typed(@Nullable Object value, int type) {
        return new org.springframework.jdbc.core.SqlParameterValue(type, value);
    }

    /** A referent who has an account keeps it until another name is written. */
    void rewrite(UUID id, Project.Outline outline) {
        db.sql("""
                        update project.projects set title = :title, valid = daterange(:from, :to), wishes = :wishes, priorities = :priorities,
                               strengths = :strengths, blocks = :blocks, requested_on = :requested, referent = :referent,
                               referent_id = coalesce(:referentId, case when referent = :referent then referent_id end)
                        where id = :id
                        """).param("id", id).params(outlineOf(outline)).update();
        db.sql("update project.supports set valid = daterange(:from, :to) where project_id = :id")
                .param("id", id)
                .param("from", outline.valid().from())
                .param("to", outline.valid().to(), Types.DATE)
                .update();
    }

    /** Takes the text for one change: false when it is no longer the version that was read, or is no longer written. */
    boolean claim(UUID id, int version, UUID by, Instant at) {
        return db.sql("""
                        update project.projects set version = version + 1, changed_by = :by, changed_at = :at
                        where id = :id and version = :version and status in ('DRAFT', 'SHARED')
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Saved saved(UUID id) {
        return db.sql("select changed_by, changed_at from project.projects where id = :id")
                .param("id", id)
                .query((row, n) -> {
                    var at = row.getObject("changed_at", java.time.OffsetDateTime.class);
                    return new Saved(row.getObject("changed_by", UUID.class), at == null ? null : at.toInstant());
                })
                .single();
    }

    void share(UUID id) {
        db.sql("update project.projects set status = 'SHARED' where id = :id and status = 'DRAFT'")
                .param("id", id)
                .update();
    }

    /** Whether the actor works on what is ordinary in the record. */
    boolean works(RecordHead record) {
        return db.sql("select trust.may(:record, :compartment, 3)")
                .param("record", record.id())
                .param("compartment", record.compartment().name())
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** A person of the project, each with their own record. */
    void addPerson(UUID project, RecordHead own, UUID person) {
        db.sql("""
                        insert into project.project_people (project_id, record_id, compartment, person_id)
                        values (:project, :record, :compartment, :person) on conflict do nothing
                        """)
                .param("project", project)
                .param("record", own.id())
                .param("compartment", own.compartment().name())
                .param("person", person)
                .update();
    }
}
