package it.trama.insight.indicator;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Values as they are kept: protected, with what they were computed by. The database refuses to change those of a frozen year. */
@Repository
class KeptValues {

    private static final int LOCK = 5_069;

    /** A line of the list: the value of a year, without its cells. */
    record Line(
            String definition,
            int version,
            int year,
            LocalDate asOf,
            @Nullable BigDecimal value,
            @Nullable Long counted,
            boolean hidden) {}

    private record Row(
            UUID id,
            int version,
            Kept.Proof proof,
            @Nullable BigDecimal value,
            boolean hidden) {}

    private final JdbcClient db;

    KeptValues(JdbcClient db) {
        this.db = db;
    }

    /** One at a time computes or freezes a year; until the end of the transaction. */
    void lock(int year) {
        db.sql("select pg_advisory_xact_lock(:lock, :year)::text")
                .param("lock", LOCK)
                .param("year", year)
                .query(String.class)
                .single();
    }

    /** The same lock for who cannot wait long; false where somebody else still computes the year. */
    boolean lockWithin(int year, int seconds) {
        return db.sql("select insight.lock_within(:lock, :year, :seconds)")
                .param("seconds", seconds)
                .param("lock", LOCK)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** @param definition of one indicator; null: of all. Mapped by hand: a hundred lines are most of what their page costs. */
    List<Line> lines(@Nullable String definition, int from, int to) {
        return db.sql("""
                        select definition, version, year, as_of, value, counted, hidden from insight.kept_values
                        where year between :from and :to and (:definition::text is null or definition = :definition) order by definition, year
                        """)
                .param("definition", definition, java.sql.Types.VARCHAR)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getBigDecimal(5),
                row.getObject(6, Long.class),
                row.getBoolean(7));
    }

    Optional<Kept> find(String definition, int year) {
        return db.sql("""
                        select id, version, statement, parameters, as_of, value, counted, hidden from insight.kept_values
                        where definition = :definition and year = :year
                        """)
                .param("definition", definition)
                .param("year", year)
                .query((row, _) -> row(row))
                .optional()
                .map(row -> new Kept(
                        definition, row.version(), year, row.proof(), row.value(), row.hidden(), cells(row.id())));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getInt(2),
                new Kept.Proof(
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(7, Long.class)),
                row.getBigDecimal(6),
                row.getBoolean(8));
    }

    private List<Kept.Cell> cells(UUID value) {
        return db.sql(
                        "select axis, key, value, hidden from insight.kept_cells where value_id = :value order by axis, key")
                .param("value", value)
                .query(Rows.as(Kept.Cell.class))
                .list();
    }

    void keep(Kept kept, Instant at) {
        db.sql("delete from insight.kept_values where definition = :definition and year = :year")
                .param("definition", kept.definition())
                .param("year", kept.year())
                .update();
        UUID id = db.sql("""
                        insert into insight.kept_values (definition, version, year, statement, parameters, computed_at, as_of, value, counted, hidden)
                        values (:definition, :version, :year, :statement, :parameters, :at, :asOf, :value, :counted, :hidden) returning id
                        """)
                .param("definition", kept.definition())
                .param("version", kept.version())
                .param("year", kept.year())
                .param("statement", kept.proof().statement())
                .param("parameters", kept.proof().parameters())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("asOf", kept.proof().asOf())
                .param("value", kept.value())
                .param("counted", kept.proof().counted())
                .param("hidden", kept.hidden())
                .query(Rows.scalar(UUID.class))
                .single();
        keepCells(id, kept.cells());
    }

    private void keepCells(UUID id, List<Kept.Cell> cells) {
        db.sql("""
                        insert into insight.kept_cells (value_id, axis, key, value, hidden)
                        select :value, c.axis, c.key, c.value::numeric, c.hidden
                        from unnest(:axes::text[], :keys::text[], :values::text[], :hidden::boolean[]) as c (axis, key, value, hidden)
                        """)
                .param("value", id)
                .param("axes", cells.stream().map(Kept.Cell::axis).toArray(String[]::new))
                .param("keys", cells.stream().map(Kept.Cell::key).toArray(String[]::new))
                .param("hidden", cells.stream().map(Kept.Cell::hidden).toArray(Boolean[]::new))
                .param("values", cells.stream().map(KeptValues::text).toArray(String[]::new))
                .update();
    }

    private static @Nullable String text(Kept.Cell cell) {
        return cell.value() == null ? null : cell.value().toPlainString();
    }

    boolean isFrozen(int year) {
        return db.sql("select exists (select from insight.frozen_years where year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    List<Integer> frozen() {
        return db.sql("select year from insight.frozen_years order by year")
                .query(Rows.scalar(Integer.class))
                .list();
    }

    void freeze(int year, Instant at, UUID by) {
        db.sql("insert into insight.frozen_years (year, frozen_at, frozen_by) values (:year, :at, :by)")
                .param("year", year)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
