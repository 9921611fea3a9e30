package it.trama.plan.edit;

import it.trama.plan.PlanItem;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A plan as it is being written: its items, and over them what an open version says. */
@Repository
class Drafts {

    record Saved(UUID by, OffsetDateTime at) {}

    /** @param was its title before; null: it is new */
    record Changed(
            String code,
            String area,
            String kind,
            String title,
            @Nullable String was,
            boolean retired) {}

    record Before(
            String title,
            String kind,
            String area,
            @Nullable OffsetDateTime changedAt) {}

    private static final UUID NO_VERSION = new UUID(0, 0);

    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    /** By place, the retired ones too. */
    List<Node> tree(String cycle, @Nullable UUID version) {
        return db.sql("""
                        with d as (select * from plan.version_items where version_id = :version)
                        select code, area, kind, parent_code, title, section, ordinal, version, retired, false as drafted
                        from plan.items where cycle = :cycle and code not in (select code from d)
                        union all
                        select code, area, kind, parent_code, title, section, ordinal, version, retired, true from d
                        order by ordinal
                        """)
                .param("cycle", cycle)
                .param("version", version == null ? NO_VERSION : version)
                .query((row, _) -> node(row))
                .list();
    }

    /** What a version changes, in the document's order. */
    List<Changed> changes(UUID version) {
        return db.sql("""
                        select code, area, kind, title, was, retired from plan.version_items where version_id = :version order by ordinal
                        """)
                .param("version", version)
                .query(Rows.as(Changed.class))
                .list();
    }

    private static Node node(ResultSet row) throws SQLException {
        return new Node(
                new PlanItem(
                        row.getString("code"),
                        row.getString("area"),
                        row.getString("kind"),
                        row.getString("parent_code"),
                        row.getString("title"),
                        row.getString("section")),
                row.getBigDecimal("ordinal"),
                row.getInt("version"),
                row.getBoolean("retired"),
                row.getBoolean("drafted"));
    }

    /** The address of a new item: empty when its cycle, or a version of it, has the number already. */
    Optional<String> address(String cycle, String number) {
        return db.sql("""
                        select case when exists (select from plan.items where code = :number)
                                      or exists (select from plan.version_items where code = :number)
                                    then :number || '@' || :cycle else :number end
                        where not exists (select from plan.items where cycle = :cycle and number = :number)
                          and not exists (select from plan.version_items d join plan.versions v on v.id = d.version_id
                                          where v.cycle = :cycle and split_part(d.code, '@', 1) = :number)
                        """)
                .param("cycle", cycle)
                .param("number", number)
                .query(Rows.scalar(String.class))
                .optional();
    }

    /** Waits for who changes the same plan at the same moment. */
    void lock(String cycle) {
        db.sql("select code from plan.cycles where code = :cycle for update")
                .param("cycle", cycle)
                .query(Rows.scalar(String.class))
                .list();
    }

    void write(String cycle, Node node, UUID by, OffsetDateTime at) {
        statement("""
                        insert into plan.items (code, cycle, area, kind, parent_code, title, section, ordinal, retired, changed_by, changed_at)
                        values (:code, :cycle, :area, :kind, :parent, :title, :section, :ordinal, :retired, :by, :at)
                        """, node, by, at).param("cycle", cycle).update();
    }

    void change(Node node, UUID by, OffsetDateTime at) {
        statement("""
                        update plan.items set area = :area, kind = :kind, parent_code = :parent, title = :title, section = :section,
                            ordinal = :ordinal, retired = :retired, changed_by = :by, changed_at = :at where code = :code
                        """, node, by, at).update();
    }

    /** In an open version. */
    void draft(UUID version, Node node, UUID by, OffsetDateTime at) {
        statement("""
                        insert into plan.version_items (version_id, code, area, kind, parent_code, title, section, ordinal, retired, version,
                                                        changed_by, changed_at, was)
                        values (:versionId, :code, :area, :kind, :parent, :title, :section, :ordinal, :retired, :version + 1, :by, :at, (select title from plan.items where code = :code))
                        on conflict (version_id, code) do update set area = excluded.area, kind = excluded.kind,
                            parent_code = excluded.parent_code, title = excluded.title, section = excluded.section, ordinal = excluded.ordinal,
                            retired = excluded.retired, version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """, node, by, at)
                .param("versionId", version)
                .param("version", node.version())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Node node, UUID by, OffsetDateTime at) {
        return db.sql(sql)
                .param("code", node.code())
                .param("area", node.item().area())
                .param("kind", node.item().kind())
                .param("parent", node.item().parentCode(), Types.VARCHAR)
                .param("title", node.item().title())
                .param("section", node.item().section())
                .param("ordinal", node.ordinal())
                .param("retired", node.retired())
                .param("by", by)
                .param("at", at);
    }

    /** Who wrote an item last: in the open version, or in the plan. */
    Saved saved(String code) {
        return db.sql("""
                        select changed_by as by, changed_at as at from (
                            select changed_by, changed_at from plan.items where code = :code and changed_by is not null
                            union all select d.changed_by, d.changed_at from plan.version_items d where d.code = :code) x
                        order by changed_at desc limit 1
                        """).param("code", code).query(Rows.as(Saved.class)).single();
    }

    /** How an item was before, the newest first. */
    List<Before> history(String code) {
        return db.sql("""
                        select title, kind, area, changed_at from plan.item_history where code = :code order by version desc
                        """).param("code", code).query(Rows.as(Before.class)).list();
    }

    /** The place between an item and the one after it. */
    static BigDecimal between(BigDecimal before, @Nullable BigDecimal after) {
        return after == null
                ? before.add(BigDecimal.ONE)
                : before.add(after).divide(BigDecimal.TWO).stripTrailingZeros();
    }
}
