package it.trama.plan.folio;

import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Folios with their milestones. */
@Repository
class Folios {

    record Milestone(
            UUID id, String title, LocalDate due, @Nullable LocalDate reachedOn) {}

    record Outcome(String code, String cycle, String objective, String outcome) {}

    record Saved(UUID by, OffsetDateTime at) {}

    private final JdbcClient db;

    Folios(JdbcClient db) {
        this.db = db;
    }

    Optional<Folio> find(String item) {
        return db.sql(
                        "select lead, territory, beneficiaries, from_month, to_month, version from plan.folios where item = :item")
                .param("item", item)
                .query((row, _) -> new Folio(
                        item,
                        new Folio.Who(row.getObject("lead", UUID.class), partners(item)),
                        new Folio.Where(row.getString("territory"), places(item)),
                        row.getString("beneficiaries"),
                        new Folio.When(
                                row.getObject("from_month", LocalDate.class),
                                row.getObject("to_month", LocalDate.class)),
                        new Folio.Links(links(item, "NORM"), links(item, "GUIDELINE"), links(item, "OUTCOME")),
                        row.getInt("version")))
                .optional();
    }

    private List<UUID> partners(String item) {
        return db.sql("select organisation from plan.partners where item = :item order by organisation")
                .param("item", item)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    private List<String> places(String item) {
        return db.sql("select place from plan.places where item = :item order by place")
                .param("item", item)
                .query(Rows.scalar(String.class))
                .list();
    }

    private List<String> links(String item, String kind) {
        return db.sql("select target from plan.links where item = :item and kind = :kind order by target")
                .param("item", item)
                .param("kind", kind)
                .query(Rows.scalar(String.class))
                .list();
    }

    /** False when it was changed since it was read. */
    boolean save(Folio folio, UUID by, OffsetDateTime at) {
        int changed = db.sql("""
                        insert into plan.folios as f (item, lead, territory, beneficiaries, from_month, to_month, version, changed_by, changed_at)
                        values (:item, :lead, :territory, :beneficiaries, :from, :to, 1, :by, :at)
                        on conflict (item) do update set lead = excluded.lead, territory = excluded.territory,
                            beneficiaries = excluded.beneficiaries, from_month = excluded.from_month, to_month = excluded.to_month,
                            version = f.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        where f.version = :version
                        """)
                .param("item", folio.item())
                .param("lead", folio.who().lead(), Types.OTHER)
                .param("territory", folio.where().territory())
                .param("beneficiaries", folio.beneficiaries())
                .param("from", folio.when().from(), Types.DATE)
                .param("to", folio.when().to(), Types.DATE)
                .param("version", folio.version())
                .param("by", by)
                .param("at", at)
                .update();
        if (changed == 1) {
            replace(folio);
        }
        return changed == 1;
    }

    private void replace(Folio folio) {
        for (String table : List.of("partners", "places", "links")) {
            db.sql("delete from plan." + table + " where item = :item")
                    .param("item", folio.item())
                    .update();
        }
        folio.who().partners().forEach(partner -> add("partners (item, organisation)", folio.item(), partner));
        folio.where().places().forEach(place -> add("places (item, place)", folio.item(), place));
        folio.links().norms().forEach(norm -> link(folio.item(), "NORM", norm));
        folio.links().guidelines().forEach(guideline -> link(folio.item(), "GUIDELINE", guideline));
        folio.links().outcomes().forEach(outcome -> link(folio.item(), "OUTCOME", outcome));
    }

    private void add(String into, String item, Object value) {
        db.sql("insert into plan." + into + " values (:item, :value) on conflict do nothing")
                .param("item", item)
                .param("value", value)
                .update();
    }

    private void link(String item, String kind, String target) {
        db.sql("insert into plan.links (item, kind, target) values (:item, :kind, :target) on conflict do nothing")
                .param("item", item)
                .param("kind", kind)
                .param("target", target)
                .update();
    }

    Saved saved(String item) {
        return db.sql("select changed_by as by, changed_at as at from plan.folios where item = :item")
                .param("item", item)
                .query(Rows.as(Saved.class))
                .single();
    }

    List<Milestone> milestones(String item) {
        return db.sql("select id, title, due, reached_on from plan.milestones where item = :item order by due, title")
                .param("item", item)
                .query(Rows.as(Milestone.class))
                .list();
    }

    void add(String item, Milestone milestone, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into plan.milestones (id, item, title, due, added_by, added_at) values (:id, :item, :title, :due, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", milestone.id())
                .param("item", item)
                .param("title", milestone.title())
                .param("due", milestone.due())
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** @param day null: not reached after all */
    void reach(String item, UUID id, @Nullable LocalDate day) {
        db.sql("update plan.milestones set reached_on = :day where item = :item and id = :id")
                .param("item", item)
                .param("id", id)
                .param("day", day, Types.DATE)
                .update();
    }

    /** Of the cycles before an item's own. */
    List<Outcome> outcomesBefore(String cycle) {
        return db.sql("""
                        select o.code, o.cycle, o.objective, o.outcome from plan.outcomes o join plan.cycles c on c.code = o.cycle
                        where c.from_year < (select from_year from plan.cycles where code = :cycle) order by c.from_year desc, o.ordinal
                        """).param("cycle", cycle).query(Rows.as(Outcome.class)).list();
    }
}
