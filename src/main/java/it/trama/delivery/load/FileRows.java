package it.trama.delivery.load;

import it.trama.delivery.Visit.Outcome;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.platform.upload.TableFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a file is checked against, and what became of it; one statement for all its lines. */
@Repository
class FileRows {

    record Counts(int lines, int loaded, int known, int refused) {}

    record Sent(UUID id, String name, Counts counts, Instant at) {}

    record Worker(UUID id, String name, String code) {}

    record Named(UUID id, String name) {}

    record Closed(UUID recordId, String compartment, LocalDate month) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    FileRows(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Who else gives of the same assignments waits, always in one order. */
    void hold(Collection<UUID> assignments) {
        db.sql("""
                        select count(pg_advisory_xact_lock(hashtextextended('delivery.assignment:' || s.id, 0)))
                        from (select x as id from unnest(:ids) as x order by x) s
                        """)
                .param("ids", assignments.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** Names of what a file may be about, for its model. */
    List<Named> named(UUID organisation) {
        return db.sql("""
                        select id, beneficiary || ', ' || title as name from delivery.assignments
                        where organisation_id = :organisation and unit = 'HOUR' and (upper_inf(valid) or upper(valid) > trust.today() - 40) order by 2, 1
                        """)
                .param("organisation", organisation)
                .query(Rows.as(Named.class))
                .list();
    }

    List<UUID> assignments(UUID organisation) {
        return db.sql("select id from delivery.assignments where organisation_id = :organisation")
                .param("organisation", organisation)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    List<Balance.Promise> promises(Collection<UUID> assignments) {
        return db.sql("""
                        select a.*, lower(a.valid) as starts, upper(a.valid) as ends, coalesce(g.quantity, 0) as given_quantity, coalesce(g.amount, 0) as given_amount
                        from delivery.assignments a
                        left join (select d.assignment_id, sum(d.quantity) as quantity, sum(d.amount) as amount from delivery.deliveries d
                                   where d.assignment_id = any (:ids) group by 1) g on g.assignment_id = a.id
                        where a.id = any (:ids)
                        """)
                .param("ids", assignments.toArray(UUID[]::new))
                .query((row, n) -> new Balance.Promise(
                        row.getObject("id", UUID.class),
                        new Balance.Whose(
                                row.getObject("record_id", UUID.class),
                                Compartment.valueOf(row.getString("compartment")),
                                row.getString("beneficiary"),
                                row.getString("title"),
                                row.getString("unit")),
                        new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        row.getBigDecimal("quantity").subtract(row.getBigDecimal("given_quantity")),
                        Money.of(row.getBigDecimal("worth")).minus(Money.of(row.getBigDecimal("given_amount"))),
                        row.getBigDecimal("unit_value"),
                        row.getObject("commitment_id", UUID.class)))
                .list();
    }

    List<Worker> workers(UUID organisation) {
        return db.sql("select id, name, code from delivery.workers where organisation_id = :organisation order by id")
                .param("organisation", organisation)
                .query(Rows.as(Worker.class))
                .list();
    }

    List<Outcome> outcomes() {
        return db.sql("select code, label, given, paid_percent from delivery.outcomes order by ordinal")
                .query(Rows.as(Outcome.class))
                .list();
    }

    Set<Closed> closed(UUID organisation) {
        return Set.copyOf(db.sql(
                        "select record_id, compartment, month from delivery.closed_months where organisation_id = :organisation")
                .param("organisation", organisation)
                .query(Rows.as(Closed.class))
                .list());
    }

    /** What lines of these keys said when they were loaded. */
    Map<String, String> known(UUID organisation, Collection<String> keys) {
        var known = new HashMap<String, String>();
        db.sql(
                        "select key, content from delivery.line_keys where organisation_id = :organisation and key = any (:keys)")
                .param("organisation", organisation)
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("key"), row.getString("content"));
                });
        return known;
    }

    void add(UUID id, String name, List<String> header, Counts counts, Actor actor) {
        db.sql("""
                        insert into delivery.files (id, organisation_id, name, header, lines, loaded, known, refused, sent_by, sent_at)
                        values (:id, :organisation, :name, :header, :lines, :loaded, :known, :refused, :by, :now)
                        """)
                .param("id", id)
                .param("organisation", actor.organisation())
                .param("name", name)
                .param("header", header.toArray(String[]::new))
                .param("lines", counts.lines())
                .param("loaded", counts.loaded())
                .param("known", counts.known())
                .param("refused", counts.refused())
                .param("by", actor.user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Cells of a line travel as one text, as the database writes arrays. */
    void addWrong(UUID file, UUID organisation, List<TableFile.Wrong> wrong) {
        db.sql("""
                        insert into delivery.refused_lines (file_id, organisation_id, line, cells, reason)
                        select :file, :organisation, w.line, array(select jsonb_array_elements_text(w.cells::jsonb)), w.reason
                        from unnest(cast(:lines as text[])::integer[], cast(:cells as text[]), cast(:reasons as text[])) as w(line, cells, reason)
                        """)
                .param("file", file)
                .param("organisation", organisation)
                .param(
                        "lines",
                        wrong.stream().map(w -> Integer.toString(w.line())).toArray(String[]::new))
                .param(
                        "cells",
                        wrong.stream()
                                .map(w -> json.writeValueAsString(w.cells()))
                                .toArray(String[]::new))
                .param("reasons", wrong.stream().map(TableFile.Wrong::reason).toArray(String[]::new))
                .update();
    }

    /** The newest first. */
    List<Sent> sent(UUID organisation) {
        return db.sql(
                        "select * from delivery.files where organisation_id = :organisation order by sent_at desc, id limit 50")
                .param("organisation", organisation)
                .query(FileRows::toSent)
                .list();
    }

    Optional<Sent> find(UUID id, UUID organisation) {
        return db.sql("select * from delivery.files where id = :id and organisation_id = :organisation")
                .param("id", id)
                .param("organisation", organisation)
                .query(FileRows::toSent)
                .optional();
    }

    private static Sent toSent(ResultSet row, int n) throws SQLException {
        return new Sent(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new Counts(row.getInt("lines"), row.getInt("loaded"), row.getInt("known"), row.getInt("refused")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    List<String> header(UUID id) {
        return db.sql("select unnest(header) from delivery.files where id = :id")
                .param("id", id)
                .query(Rows.scalar(String.class))
                .list();
    }

    List<TableFile.Wrong> wrong(UUID id, @Nullable Integer limit) {
        return db.sql(
                        "select line, cells, reason from delivery.refused_lines where file_id = :id order by line limit :limit")
                .param("id", id)
                .param("limit", limit, Types.INTEGER)
                .query((row, n) -> new TableFile.Wrong(
                        row.getInt("line"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("reason")))
                .list();
    }
}
