package it.trama.plan.measure;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators of items with their targets and entered values. */
@Repository
class Indicators {

    /** @param definition of the value that the system computes; null: values are entered */
    record Indicator(
            UUID id,
            String item,
            Words words,
            @Nullable BigDecimal baseline,
            @Nullable String definition,
            int version) {}

    record Words(String name, String level, String unit) {}

    record Target(UUID indicatorId, int year, BigDecimal target) {}

    record Entry(UUID id, UUID indicatorId, int year, BigDecimal value, LocalDate asOf, String source) {}

    record Saved(UUID by, OffsetDateTime at) {}

    private final JdbcClient db;

    Indicators(JdbcClient db) {
        this.db = db;
    }

    /** Those in use, by level and name. */
    List<Indicator> of(Collection<String> items) {
        return items.isEmpty()
                ? List.of()
                : select(
                                "not retired and item in (:items) order by item, array_position(array['OUTPUT', 'OUTCOME', 'IMPACT'], level), name")
                        .param("items", items)
                        .query((row, _) -> indicator(row))
                        .list();
    }

    Optional<Indicator> find(UUID id) {
        return select("not retired and id = :id")
                .param("id", id)
                .query((row, _) -> indicator(row))
                .optional();
    }

    private JdbcClient.StatementSpec select(String which) {
        return db.sql("select id, item, name, level, unit, baseline, definition, version from plan.indicators where "
                + which);
    }

    private static Indicator indicator(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Indicator(
                row.getObject("id", UUID.class),
                row.getString("item"),
                new Words(row.getString("name"), row.getString("level"), row.getString("unit")),
                row.getBigDecimal("baseline"),
                row.getString("definition"),
                row.getInt("version"));
    }

    Saved saved(UUID id) {
        return db.sql("select changed_by as by, changed_at as at from plan.indicators where id = :id")
                .param("id", id)
                .query(Rows.as(Saved.class))
                .single();
    }

    /** The second sending of the same form adds nothing. */
    boolean add(Indicator indicator, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into plan.indicators (id, item, name, level, unit, baseline, definition, changed_by, changed_at)
                        values (:id, :item, :name, :level, :unit, :baseline, :definition, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", indicator.id())
                        .param("item", indicator.item())
                        .param("name", indicator.words().name())
                        .param("level", indicator.words().level())
                        .param("unit", indicator.words().unit())
                        .param("baseline", indicator.baseline(), Types.NUMERIC)
                        .param("definition", indicator.definition(), Types.VARCHAR)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when it was changed since it was read. */
    boolean save(Indicator indicator, UUID by, OffsetDateTime at) {
        return db.sql("""
                        update plan.indicators set name = :name, level = :level, unit = :unit, baseline = :baseline, definition = :definition,
                            version = version + 1, changed_by = :by, changed_at = :at
                        where id = :id and version = :version
                        """)
                        .param("id", indicator.id())
                        .param("name", indicator.words().name())
                        .param("level", indicator.words().level())
                        .param("unit", indicator.words().unit())
                        .param("baseline", indicator.baseline(), Types.NUMERIC)
                        .param("definition", indicator.definition(), Types.VARCHAR)
                        .param("version", indicator.version())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    void retire(UUID id, UUID by, OffsetDateTime at) {
        db.sql(
                        "update plan.indicators set retired = true, version = version + 1, changed_by = :by, changed_at = :at where id = :id")
                .param("id", id)
                .param("by", by)
                .param("at", at)
                .update();
    }

    List<Target> targets(Collection<UUID> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : db.sql(
                                "select indicator_id, year, target from plan.targets where indicator_id in (:ids) order by year")
                        .param("ids", indicators)
                        .query(Rows.as(Target.class))
                        .list();
    }

    void setTarget(UUID indicator, int year, BigDecimal target) {
        db.sql("""
                        insert into plan.targets (indicator_id, year, target) values (:id, :year, :target)
                        on conflict (indicator_id, year) do update set target = excluded.target
                        """)
                .param("id", indicator)
                .param("year", year)
                .param("target", target)
                .update();
    }

    void dropTarget(UUID indicator, int year) {
        db.sql("delete from plan.targets where indicator_id = :id and year = :year")
                .param("id", indicator)
                .param("year", year)
                .update();
    }

    /** The newest first. */
    List<Entry> entries(Collection<UUID> indicators) {
        return indicators.isEmpty()
                ? List.of()
                : db.sql("""
                        select id, indicator_id, year, value, as_of, source from plan.entries where indicator_id in (:ids)
                        order by year desc, as_of desc, entered_at desc
                        """)
                        .param("ids", indicators)
                        .query(Rows.as(Entry.class))
                        .list();
    }

    void enter(Entry entry, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into plan.entries (id, indicator_id, year, value, as_of, source, entered_by, entered_at)
                        values (:id, :indicator, :year, :value, :asOf, :source, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", entry.id())
                .param("indicator", entry.indicatorId())
                .param("year", entry.year())
                .param("value", entry.value())
                .param("asOf", entry.asOf())
                .param("source", entry.source())
                .param("by", by)
                .param("at", at)
                .update();
    }
}
