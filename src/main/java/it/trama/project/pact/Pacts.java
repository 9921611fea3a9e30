package it.trama.project.pact;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects in {@code project.projects}, with their parts, under the RECORD policy. */
@Repository
class Pacts {

    /** A project as the record's tab lists it. */
    record Line(
            UUID id,
            String number,
            String title,
            String status,
            LocalDate starts,
            @Nullable LocalDate ends) {}

    private final JdbcClient db;
    private final PactParts parts;

    Pacts(JdbcClient db, PactParts parts) {
        this.db = db;
        this.parts = parts;
    }

    Optional<Pact> find(UUID id) {
        return db.sql("""
                        select p.*, lower(p.valid) as starts, upper(p.valid) as ends, pp.person_id
                        from project.projects p join project.project_people pp on pp.project_id = p.id and pp.record_id = p.record_id
                        where p.id = :id
                        """).param("id", id).query(this::toPact).optional();
    }

    List<Line> of(UUID record) {
        return db.sql("""
                        select id, number, title, status, lower(valid) as starts, upper(valid) as ends from project.projects
                        where record_id = :record order by lower(valid) desc, number desc
                        """).param("record", record).query(Rows.as(Line.class)).list();
    }

    /** How many there are, for who may work on the record; empty for anybody else. */
    Optional<Integer> countIfWorking(UUID record, Compartment compartment) {
        return db.sql("""
                        select (select count(*) from project.projects where record_id = :record)::integer
                        where trust.may(:record, :compartment, 3)
                        """)
                .param("record", record)
                .param("compartment", compartment.name())
                .query(Rows.scalar(Integer.class))
                .optional();
    }

    /** False when the id is there already: the form was sent twice. */
    boolean add(Pact pact) {
        int added = db.sql("""
                        insert into project.projects (id, root_id, record_id, compartment, pathway, number, title, status, valid, strengths, blocks, author, version)
                        values (:id, :id, :record, :compartment, :pathway, :number, :title, 'DRAFT', daterange(:from, :to), :strengths, :blocks, :author, 1)
                        on conflict (id) do nothing
                        """)
                .param("id", pact.id())
                .param("record", pact.place().record())
                .param("compartment", pact.place().compartment().name())
                .param("pathway", pact.named().pathway())
                .param("number", pact.named().number())
                .param("title", pact.outline().title())
                .param("from", pact.outline().valid().from())
                .param("to", pact.outline().valid().to())
                .param("strengths", pact.outline().strengths())
                .param("blocks", pact.outline().blocks())
                .param("author", pact.state().author())
                .update();
        if (added == 1) {
            parts.addPerson(pact);
        }
        return added == 1;
    }

    void rewrite(UUID id, Pact.Outline outline) {
        db.sql("""
                        update project.projects set title = :title, valid = daterange(:from, :to), strengths = :strengths, blocks = :blocks
                        where id = :id
                        """)
                .param("id", id)
                .param("title", outline.title())
                .param("from", outline.valid().from())
                .param("to", outline.valid().to())
                .param("strengths", outline.strengths())
                .param("blocks", outline.blocks())
                .update();
    }

    /** Takes the draft for one change: false when it is no longer the version that was read. */
    boolean claim(UUID id, int version) {
        return db.sql("""
                        update project.projects set version = version + 1 where id = :id and version = :version and status = 'DRAFT'
                        """).param("id", id).param("version", version).update() == 1;
    }

    void sign(UUID id, Instant at, UUID document) {
        db.sql("update project.projects set status = 'SIGNED', signed_at = :at, document_id = :document where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("document", document)
                .update();
    }

    private Pact toPact(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime signedAt = row.getObject("signed_at", OffsetDateTime.class);
        return new Pact(
                id,
                new Pact.Place(
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("person_id", UUID.class)),
                new Pact.Named(row.getString("number"), row.getString("pathway")),
                new Pact.Outline(
                        row.getString("title"),
                        new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        row.getString("strengths"),
                        row.getString("blocks")),
                new Pact.State(
                        Pact.Status.valueOf(row.getString("status")),
                        row.getObject("author", UUID.class),
                        signedAt == null ? null : signedAt.toInstant(),
                        row.getObject("document_id", UUID.class),
                        row.getInt("version")),
                parts.of(id));
    }
}
