package it.trama.workshop.group;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupRows {

    /** A line of the list. */
    record Line(
            UUID id,
            String kind,
            String title,
            String territory,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate nextMeeting,
            Numbers numbers) {}

    record Numbers(long contributions, long people, long fed) {}

    /** @param territory numbers with commas between */
    record Facts(UUID id, String kind, String title, Words words, String territory, LocalDate startedOn, Saved saved) {}

    record Words(String purpose, String question, String source) {}

    record Saved(int version, UUID by, OffsetDateTime at) {}

    record Meeting(UUID id, LocalDate heldOn, String place, String agenda, boolean administrators, String calledOff) {}

    record Body(UUID id, String name) {}

    /** @param items codes of the plan with commas between */
    record Cluster(UUID id, String title, String summary, long contributions, String items) {}

    private final JdbcClient db;

    GroupRows(JdbcClient db) {
        this.db = db;
    }

    /** @param kind empty: all; those that go on first */
    List<Line> list(String kind, LocalDate today) {
        return db.sql("""
                        select g.id, g.kind, g.title, array_to_string(g.subdistricts, ',') as territory, g.closed_on,
                               (select min(m.held_on) from workshop.meetings m where m.group_id = g.id and m.held_on >= :today and m.called_off = '') as next,
                               n.contributions, n.people,
                               (select count(distinct f.plan_item) from workshop.fed f join workshop.clusters c on c.id = f.cluster_id
                                where c.group_id = g.id and c.dissolved_at is null and f.undone_at is null) as fed
                        from workshop.groups g join workshop.kinds k on k.code = g.kind join workshop.counts() n on n.group_id = g.id
                        where :kind in ('', g.kind)
                        order by (g.closed_on is not null and g.closed_on <= :today), k.rank, lower(g.title), g.id
                        """)
                .param("today", today)
                .param("kind", kind)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("territory"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("next", LocalDate.class),
                        new Numbers(row.getLong("contributions"), row.getLong("people"), row.getLong("fed"))))
                .list();
    }

    Optional<Facts> facts(UUID id) {
        return db.sql("select *, array_to_string(subdistricts, ',') as territory from workshop.groups where id = :id")
                .param("id", id)
                .query((row, _) -> new Facts(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        new Words(row.getString("purpose"), row.getString("question"), row.getString("source")),
                        row.getString("territory"),
                        row.getObject("started_on", LocalDate.class),
                        new Saved(
                                row.getInt("version"),
                                row.getObject("saved_by", UUID.class),
                                row.getObject("saved_at", OffsetDateTime.class))))
                .optional();
    }

    private JdbcClient.StatementSpec with(String sql, Facts facts) {
        return db.sql(sql)
                .param("id", facts.id())
                .param("kind", facts.kind())
                .param("title", facts.title())
                .param("purpose", facts.words().purpose())
                .param("question", facts.words().question())
                .param("source", facts.words().source())
                .param("territory", facts.territory())
                .param("started", facts.startedOn())
                .param("version", facts.saved().version())
                .param("by", facts.saved().by())
                .param("at", facts.saved().at());
    }

    /** Sent twice it is made once. */
    void add(Facts facts) {
        with("""
                        insert into workshop.groups (id, kind, title, purpose, question, source, subdistricts, started_on, version, saved_by, saved_at)
                        values (:id, :kind, :title, :purpose, :question, :source, coalesce(string_to_array(nullif(:territory, ''), ',')::smallint[], '{}'), :started, :version, :by, :at)
                        on conflict (id) do nothing
                        """, facts).update();
    }

    /** False when somebody saved meanwhile: {@code saved.version} is the one that was seen. */
    boolean change(Facts facts) {
        return with("""
                        update workshop.groups set kind = :kind, title = :title, purpose = :purpose, question = :question, source = :source,
                               subdistricts = coalesce(string_to_array(nullif(:territory, ''), ',')::smallint[], '{}'), started_on = :started,
                               version = version + 1, saved_by = :by, saved_at = :at
                        where id = :id and version = :version
                        """, facts).update() == 1;
    }

    void close(UUID id, @Nullable LocalDate on) {
        db.sql("update workshop.groups set closed_on = cast(:on as date), version = version + 1 where id = :id")
                .param("id", id)
                .param("on", on)
                .update();
    }

    List<Body> bodies(UUID group) {
        return db.sql("""
                        select o.id, o.name from workshop.bodies b join trust.organisations o on o.id = b.organisation_id
                        where b.group_id = :group and b.until is null order by lower(o.name)
                        """).param("group", group).query(Rows.as(Body.class)).list();
    }

    /** The last ones and the next. */
    List<Meeting> meetings(UUID group) {
        return db.sql("""
                        select id, held_on, place, agenda, administrators, called_off from workshop.meetings
                        where group_id = :group order by held_on desc, starts_at desc limit 5
                        """).param("group", group).query(Rows.as(Meeting.class)).list();
    }

    /** Those that fed the plan first. */
    List<Cluster> clusters(UUID group) {
        return db.sql("""
                        select * from (select c.id, c.title, c.summary, coalesce(s.contributions, 0) as contributions,
                               coalesce((select string_agg(f.plan_item, ',' order by f.plan_item) from workshop.fed f
                                         where f.cluster_id = c.id and f.undone_at is null), '') as items
                        from workshop.clusters c left join workshop.cluster_sizes(:group) s on s.cluster_id = c.id
                        where c.group_id = :group and c.dissolved_at is null) x order by x.items = '', lower(x.title)
                        """).param("group", group).query(Rows.as(Cluster.class)).list();
    }
}
