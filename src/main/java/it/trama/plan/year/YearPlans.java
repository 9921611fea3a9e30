package it.trama.plan.year;

import it.trama.kernel.Money;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Operative plans of years. */
@Repository
class YearPlans {

    /** @param deed of the resolution that approved it; of the one that gave it back while it is a draft */
    record YearPlan(
            UUID id,
            String cycle,
            int year,
            String state,
            String foreword,
            int version,
            @Nullable Deed deed) {

        boolean draft() {
            return state.equals("DRAFT");
        }

        boolean proposed() {
            return state.equals("PROPOSED");
        }

        boolean approved() {
            return state.equals("APPROVED");
        }
    }

    /** @param title as it was when the item was chosen */
    record Chosen(String item, String title, String what) {}

    record Spending(UUID id, String item, UUID line, String fund, String purpose, BigDecimal amount) {

        Money money() {
            return Money.of(amount);
        }
    }

    record Saved(UUID by, OffsetDateTime at) {}

    /** @param report state of the year's report; empty: there is none */
    record Summary(UUID id, String cycle, int year, String state, int actions, BigDecimal amount, String report) {}

    /** Years that a cycle has. */
    record Span(int fromYear, int toYear) {}

    private final JdbcClient db;

    YearPlans(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Summary> all() {
        return db.sql("""
                        select p.id, p.cycle, p.year, p.state, (select count(*) from plan.operative_items i where i.plan_id = p.id) as actions,
                               coalesce((select sum(amount) from plan.operative_money m where m.plan_id = p.id), 0) as amount,
                               coalesce(r.state, '') as report
                        from plan.operative_plans p left join plan.annual_reports r on r.plan_id = p.id order by p.year desc
                        """).query(Rows.as(Summary.class)).list();
    }

    /** The newest cycle first. */
    List<Span> cycles() {
        return db.sql("select from_year, to_year from plan.cycles order by from_year desc")
                .query(Rows.as(Span.class))
                .list();
    }

    Optional<YearPlan> find(UUID id) {
        return select("id = :id").param("id", id).query((row, _) -> plan(row)).optional();
    }

    Optional<YearPlan> ofYear(int year) {
        return select("year = :year")
                .param("year", year)
                .query((row, _) -> plan(row))
                .optional();
    }

    /** Waits for who works on it at the same moment. */
    Optional<YearPlan> lock(UUID id) {
        return select("id = :id for update")
                .param("id", id)
                .query((row, _) -> plan(row))
                .optional();
    }

    List<YearPlan> waiting() {
        return select("state = 'PROPOSED' order by year")
                .query((row, _) -> plan(row))
                .list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return db.sql(
                "select id, cycle, year, state, foreword, version, deed_body, deed_number, deed_day from plan.operative_plans where "
                        + which);
    }

    private static YearPlan plan(ResultSet row) throws SQLException {
        String body = row.getString("deed_body");
        return new YearPlan(
                row.getObject("id", UUID.class),
                row.getString("cycle"),
                row.getInt("year"),
                row.getString("state"),
                row.getString("foreword"),
                row.getInt("version"),
                body == null
                        ? null
                        : new Deed(body, row.getString("deed_number"), row.getObject("deed_day", LocalDate.class)));
    }

    /** False when the year has one. */
    boolean add(UUID id, String cycle, int year, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into plan.operative_plans (id, cycle, year, changed_by, changed_at) values (:id, :cycle, :year, :by, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("cycle", cycle)
                        .param("year", year)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean write(UUID id, String foreword, int version, UUID by, OffsetDateTime at) {
        return db.sql("""
                        update plan.operative_plans set foreword = :foreword, version = version + 1, changed_by = :by, changed_at = :at
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("foreword", foreword)
                        .param("version", version)
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    Saved saved(UUID id) {
        return db.sql("select changed_by as by, changed_at as at from plan.operative_plans where id = :id")
                .param("id", id)
                .query(Rows.as(Saved.class))
                .single();
    }

    void move(UUID id, String state, @Nullable Deed deed) {
        db.sql("""
                        update plan.operative_plans set state = :state, deed_body = :body, deed_number = :number, deed_day = :day where id = :id
                        """)
                .param("id", id)
                .param("state", state)
                .param("body", deed == null ? null : deed.body(), java.sql.Types.VARCHAR)
                .param("number", deed == null ? null : deed.number(), java.sql.Types.VARCHAR)
                .param("day", deed == null ? null : deed.day(), java.sql.Types.DATE)
                .update();
    }

    /** In the document's order. */
    List<Chosen> chosen(UUID plan) {
        return db.sql("""
                        select c.item, c.title, c.what from plan.operative_items c join plan.items i on i.code = c.item
                        where c.plan_id = :plan order by i.ordinal
                        """).param("plan", plan).query(Rows.as(Chosen.class)).list();
    }

    void choose(UUID plan, String item, String title) {
        db.sql("""
                        insert into plan.operative_items (plan_id, item, title) values (:plan, :item, :title) on conflict do nothing
                        """)
                .param("plan", plan)
                .param("item", item)
                .param("title", title)
                .update();
    }

    void drop(UUID plan, String item) {
        db.sql("delete from plan.operative_items where plan_id = :plan and item = :item")
                .param("plan", plan)
                .param("item", item)
                .update();
    }

    void describe(UUID plan, String item, String what) {
        db.sql("update plan.operative_items set what = :what where plan_id = :plan and item = :item")
                .param("plan", plan)
                .param("item", item)
                .param("what", what)
                .update();
    }

    List<Spending> spending(UUID plan) {
        return db.sql("""
                        select id, item, line, fund, purpose, amount from plan.operative_money where plan_id = :plan order by fund, purpose, item
                        """).param("plan", plan).query(Rows.as(Spending.class)).list();
    }

    /** The same line on the same item: the amount is the new one. */
    void spend(UUID plan, Spending spending) {
        db.sql("""
                        insert into plan.operative_money (id, plan_id, item, line, fund, purpose, amount)
                        values (:id, :plan, :item, :line, :fund, :purpose, :amount)
                        on conflict (plan_id, item, line) do update set amount = excluded.amount
                        """)
                .param("id", spending.id())
                .param("plan", plan)
                .param("item", spending.item())
                .param("line", spending.line())
                .param("fund", spending.fund())
                .param("purpose", spending.purpose())
                .param("amount", spending.amount())
                .update();
    }

    void unspend(UUID plan, UUID id) {
        db.sql("delete from plan.operative_money where plan_id = :plan and id = :id")
                .param("plan", plan)
                .param("id", id)
                .update();
    }
}
