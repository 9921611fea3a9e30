package it.trama.workshop.contribution;

import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContributionRows {

    /** @param linked came through a personal link */
    record Contribution(
            UUID id,
            String text,
            String author,
            OffsetDateTime givenAt,
            @Nullable UUID cluster,
            boolean linked,
            Fate fate) {}

    /** @param mine the actor wrote it; {@code withdrawnAt} taken back: it has no words any more */
    record Fate(
            boolean mine,
            @Nullable OffsetDateTime correctedAt,
            @Nullable OffsetDateTime withdrawnAt) {

        boolean withdrawn() {
            return withdrawnAt != null;
        }
    }

    record Earlier(OffsetDateTime until, String text) {}

    record Cluster(UUID id, String title, String summary) {}

    record Fed(UUID id, UUID cluster, String planItem, String note) {}

    /** Who did it, and when. */
    record Done(UUID by, OffsetDateTime at) {}

    private final JdbcClient db;

    ContributionRows(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they came. */
    List<Contribution> all(UUID group) {
        return db.sql("""
                        select id, text, author, given_at, cluster_id, invitation_id is not null as linked, corrected_at, withdrawn_at,
                               coalesce('u:' || user_id = any ((select trust.actor_keys())::text[]), false) as mine
                        from workshop.contributions where group_id = :group order by given_at, id
                        """)
                .param("group", group)
                .query(ContributionRows::contribution)
                .list();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("author"),
                row.getObject("given_at", OffsetDateTime.class),
                row.getObject("cluster_id", UUID.class),
                row.getBoolean("linked"),
                new Fate(
                        row.getBoolean("mine"),
                        row.getObject("corrected_at", OffsetDateTime.class),
                        row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    /** What it said before, the newest first. */
    List<Earlier> earlier(UUID contribution) {
        return db.sql("select until, text from workshop.earlier_texts where contribution_id = :id order by until desc")
                .param("id", contribution)
                .query(Rows.as(Earlier.class))
                .list();
    }

    /** Empty words take it back. False: it is not the actor's, or the group is over. */
    boolean correct(UUID contribution, String words, LocalDate day, OffsetDateTime at) {
        return db.sql("select workshop.correct(:id, null, :day, :at, :words)")
                .param("id", contribution)
                .param("day", day)
                .param("at", at)
                .param("words", words)
                .query(Rows.scalar(String.class))
                .single()
                .equals("DONE");
    }

    void add(UUID group, UUID id, String text, String author, Done done) {
        db.sql("""
                        insert into workshop.contributions (id, group_id, text, author, user_id, given_at)
                        values (:id, :group, :text, :author, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("group", group)
                .param("text", text)
                .param("author", author)
                .param("by", done.by())
                .param("at", done.at())
                .update();
    }

    List<Cluster> clusters(UUID group) {
        return db.sql("""
                        select id, title, summary from workshop.clusters where group_id = :group and dissolved_at is null
                        order by made_at, id
                        """).param("group", group).query(Rows.as(Cluster.class)).list();
    }

    void make(UUID group, UUID id, String title, Done done) {
        db.sql("""
                        insert into workshop.clusters (id, group_id, title, made_by, made_at) values (:id, :group, :title, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("group", group)
                .param("title", title)
                .param("by", done.by())
                .param("at", done.at())
                .update();
    }

    void describe(UUID cluster, String title, String summary) {
        db.sql("update workshop.clusters set title = :title, summary = :summary where id = :id")
                .param("title", title)
                .param("summary", summary)
                .param("id", cluster)
                .update();
    }

    /** Sent twice, the second does nothing: the act is known. */
    void move(UUID group, UUID act, Collection<UUID> contributions, @Nullable UUID to, Done done) {
        db.sql("""
                        with moved as (
                            insert into workshop.moves (act, contribution_id, group_id, from_cluster, to_cluster, moved_by, moved_at)
                            select :act, c.id, c.group_id, c.cluster_id, cast(:to as uuid), :by, :at from workshop.contributions c
                            where c.group_id = :group and c.id = any (:ids) and c.cluster_id is distinct from cast(:to as uuid)
                              and not exists (select from workshop.moves m where m.act = :act)
                            returning contribution_id)
                        update workshop.contributions set cluster_id = cast(:to as uuid) where id in (select contribution_id from moved)
                        """)
                .param("act", act)
                .param("to", to)
                .param("group", group)
                .param("ids", contributions.toArray(UUID[]::new))
                .param("by", done.by())
                .param("at", done.at())
                .update();
    }

    Optional<UUID> lastAct(UUID group) {
        return db.sql(
                        "select act from workshop.moves where group_id = :group and undone_at is null order by moved_at desc, act limit 1")
                .param("group", group)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    /** Those that were moved again meanwhile stay where they are. */
    void undo(UUID group, UUID act, OffsetDateTime at) {
        db.sql("""
                        update workshop.clusters c set dissolved_at = null where c.group_id = :group
                          and exists (select from workshop.moves m where m.act = :act and m.group_id = :group and m.undone_at is null and m.from_cluster = c.id)
                        """).param("act", act).param("group", group).update();
        db.sql("""
                        with undone as (
                            update workshop.moves set undone_at = :at where act = :act and group_id = :group and undone_at is null
                            returning contribution_id, from_cluster, to_cluster)
                        update workshop.contributions c set cluster_id = u.from_cluster from undone u
                        where c.id = u.contribution_id and c.cluster_id is not distinct from u.to_cluster
                        """).param("act", act).param("group", group).param("at", at).update();
    }

    void dissolve(UUID cluster, OffsetDateTime at) {
        db.sql("update workshop.clusters set dissolved_at = :at where id = :id and dissolved_at is null")
                .param("at", at)
                .param("id", cluster)
                .update();
    }

    List<Fed> fed(UUID group) {
        return db.sql("""
                        select f.id, f.cluster_id as cluster, f.plan_item, f.note from workshop.fed f join workshop.clusters c on c.id = f.cluster_id
                        where c.group_id = :group and f.undone_at is null order by f.plan_item
                        """).param("group", group).query(Rows.as(Fed.class)).list();
    }

    void feed(Fed fed, Done done) {
        db.sql("""
                        insert into workshop.fed (id, cluster_id, plan_item, note, linked_by, linked_at)
                        values (:id, :cluster, :item, :note, :by, :at) on conflict do nothing
                        """)
                .param("id", fed.id())
                .param("cluster", fed.cluster())
                .param("item", fed.planItem())
                .param("note", fed.note())
                .param("by", done.by())
                .param("at", done.at())
                .update();
    }

    void unfeed(UUID group, UUID fed, OffsetDateTime at) {
        db.sql("""
                        update workshop.fed f set undone_at = :at from workshop.clusters c
                        where f.id = :id and c.id = f.cluster_id and c.group_id = :group and f.undone_at is null
                        """).param("at", at).param("id", fed).param("group", group).update();
    }
}
