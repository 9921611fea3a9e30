package it.trama.signal.cohort;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.platform.upload.TableFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lists of the acting body, the lines that could not be taken and the outcomes there are. */
@Repository
class Cohorts {

    /** @param basis what the officer had settled when it was loaded */
    record Head(UUID id, String title, String source, String basis, Rules rules, int people, int open) {}

    /** @param reason of the accesses that come of it */
    record Rules(
            String reason,
            int attempts,
            @Nullable LocalDate deadline,
            @Nullable LocalDate keepUntil,
            boolean forgotten) {}

    private static final String HEADS = """
            select c.id, c.title, c.source, c.basis, c.reason, c.attempts, c.deadline, c.keep_until, c.forgotten_at is not null as forgotten,
                   n.people, n.open
            from signal.cohorts c
            cross join lateral (select count(*)::integer as people, (count(*) filter (where p.outcome is null))::integer as open
                                from signal.cohort_people p where p.cohort_id = c.id) n
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Cohorts(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The law on which lists are loaded by the body; empty: the officer settled none. */
    Optional<String> basis(UUID organisation) {
        return db.sql("""
                        select b.reference from trust.organisations o cross join lateral sharing.basis_for('COHORT', o.kind) b
                        where o.id = :id and b.basis = 'LAW'
                        """)
                .param("id", organisation)
                .query(Rows.scalar(String.class))
                .optional();
    }

    List<CallOutcome> outcomes() {
        return db.sql("select code, label, kind from signal.cohort_outcomes order by ordinal")
                .query(Rows.as(CallOutcome.class))
                .list();
    }

    /** The newest first. */
    List<Head> all() {
        return db.sql(HEADS + " order by c.loaded_at desc, c.id limit 100")
                .query(Cohorts::head)
                .list();
    }

    Optional<Head> find(UUID id) {
        return db.sql(HEADS + " where c.id = :id")
                .param("id", id)
                .query(Cohorts::head)
                .optional();
    }

    void add(UUID id, LoadList.Details details, String basis, String fileName, Actor by) {
        db.sql("""
                        insert into signal.cohorts (id, organisation_id, title, source, legal_basis, basis, reason, deadline, attempts, keep_until,
                            file_name, loaded_by, loaded_at)
                        values (:id, :organisation, :title, :source, :basis, :basis, :reason, :deadline, :attempts, :keep, :file, :by, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("organisation", by.organisation())
                .param("title", details.title())
                .param("source", details.source())
                .param("basis", basis)
                .param("reason", details.reason().code())
                .param("deadline", details.deadline())
                .param("attempts", details.attempts())
                .param("keep", details.deadline().plusMonths(details.keepMonths()))
                .param("file", fileName)
                .param("by", by.user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Those of the last file take the place of those before. Cells travel as one text, as the database writes arrays. */
    void putFaults(UUID cohort, UUID organisation, List<String> header, List<TableFile.Wrong> faults) {
        db.sql("update signal.cohorts set header = :header where id = :id")
                .param("header", header.toArray(String[]::new))
                .param("id", cohort)
                .update();
        db.sql("delete from signal.cohort_faults where cohort_id = :id")
                .param("id", cohort)
                .update();
        db.sql("""
                        insert into signal.cohort_faults (cohort_id, organisation_id, line, cells, reason)
                        select :id, :organisation, w.line, array(select jsonb_array_elements_text(w.cells::jsonb)), w.reason
                        from unnest(cast(:lines as text[])::integer[], cast(:cells as text[]), cast(:reasons as text[])) as w(line, cells, reason)
                        """)
                .param("id", cohort)
                .param("organisation", organisation)
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

    List<String> header(UUID cohort) {
        return db.sql("select unnest(header) from signal.cohorts where id = :id")
                .param("id", cohort)
                .query(Rows.scalar(String.class))
                .list();
    }

    List<TableFile.Wrong> faults(UUID cohort) {
        return db.sql("select line, cells, reason from signal.cohort_faults where cohort_id = :id order by line")
                .param("id", cohort)
                .query((row, _) -> new TableFile.Wrong(
                        row.getInt("line"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("reason")))
                .list();
    }

    /** How many lists were over; as the system only. */
    int forget() {
        return db.sql("select signal.forget_cohorts(:now)")
                .param("now", OffsetDateTime.now(clock))
                .query(Rows.scalar(Integer.class))
                .single();
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("source"),
                row.getString("basis"),
                new Rules(
                        row.getString("reason"),
                        row.getInt("attempts"),
                        row.getObject("deadline", LocalDate.class),
                        row.getObject("keep_until", LocalDate.class),
                        row.getBoolean("forgotten")),
                row.getInt("people"),
                row.getInt("open"));
    }
}
