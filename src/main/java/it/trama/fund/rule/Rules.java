package it.trama.fund.rule;

import it.trama.fund.FundDesk;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules in force. They are ended, never changed. */
@Repository
class Rules {

    /** share: percent */
    record Rule(UUID id, RuleKind kind, Bound bound, String words) {}

    /** What the rule is about, as far as its kind needs it. */
    record Bound(
            List<String> items,
            @Nullable String area,
            @Nullable BigDecimal share,
            @Nullable LocalDate day) {

        Bound {
            items = List.copyOf(items);
        }
    }

    /** @param fund its name */
    record Named(String fund, Rule rule) {}

    /** Where a rule stands. */
    record Of(String fund, int year, boolean open) {}

    /** What a line of the fund's year counts in a rule. */
    record Counted(
            UUID id,
            String code,
            @Nullable String planItem,
            @Nullable String area,
            Money assigned) {}

    private final JdbcClient db;
    private final FundDesk desk;

    Rules(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    List<Rule> of(String fund, int year) {
        return db.sql("""
                        select id, kind, items, area, share, day, words from fund.rules
                        where fund_code = :fund and year = :year and ended_at is null
                        order by array_position(array['PURPOSE','MIN_SHARE','MAX_SHARE','DEADLINE','CARRY_OVER','OTHER'], kind), written_at, id
                        """)
                .param("fund", fund)
                .param("year", year)
                .query((row, _) -> rule(row))
                .list();
    }

    /** Of all open funds of a year, in the document's order. */
    List<Named> of(int year) {
        return db.sql("""
                        select f.name, r.* from fund.rules r
                        join fund.fund_years y on y.fund_code = r.fund_code and y.year = r.year and y.status = 'OPEN'
                        join fund.funds f on f.code = r.fund_code
                        where r.year = :year and r.ended_at is null
                        order by f.ordinal, array_position(array['PURPOSE','MIN_SHARE','MAX_SHARE','DEADLINE','CARRY_OVER','OTHER'], r.kind), r.written_at, r.id
                        """)
                .param("year", year)
                .query((row, _) -> new Named(row.getString("name"), rule(row)))
                .list();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getObject("id", UUID.class),
                RuleKind.valueOf(row.getString("kind")),
                new Bound(
                        List.of((String[]) row.getArray("items").getArray()),
                        row.getString("area"),
                        row.getBigDecimal("share"),
                        row.getObject("day", LocalDate.class)),
                row.getString("words"));
    }

    Optional<Of> where(UUID rule) {
        return db.sql("""
                        select r.fund_code as fund, r.year, y.status = 'OPEN' as open
                        from fund.rules r join fund.fund_years y on y.fund_code = r.fund_code and y.year = r.year
                        where r.id = :id
                        """).param("id", rule).query(Rows.as(Of.class)).optional();
    }

    Optional<Of> whereLine(UUID line) {
        return db.sql("""
                        select b.fund_code as fund, b.year, b.status = 'OPEN' as open
                        from fund.pub_line_balances b where b.line_id = :id
                        """).param("id", line).query(Rows.as(Of.class)).optional();
    }

    List<Counted> lines(String fund, int year) {
        return db.sql("""
                        select l.id, l.code, l.plan_item, l.area, b.assigned
                        from fund.lines l join fund.pub_line_balances b on b.line_id = l.id
                        where l.fund_code = :fund and l.year = :year order by l.code
                        """)
                .param("fund", fund)
                .param("year", year)
                .query(Rows.as(Counted.class))
                .list();
    }

    void add(Rule added, String fund, int year) {
        db.sql("""
                        insert into fund.rules (id, fund_code, year, kind, items, area, share, day, words, written_by, written_at)
                        values (:id, :fund, :year, :kind, :items, :area, :share, :day, :words, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", added.id())
                .param("fund", fund)
                .param("year", year)
                .param("kind", added.kind().name())
                .param("items", added.bound().items().toArray(String[]::new))
                .param("area", added.bound().area(), Types.VARCHAR)
                .param("share", added.bound().share(), Types.NUMERIC)
                .param("day", added.bound().day(), Types.DATE)
                .param("words", added.words())
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
    }

    /** Done already, nothing happens. */
    void end(UUID id) {
        db.sql("update fund.rules set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                .param("by", desk.user())
                .param("at", desk.now())
                .param("id", id)
                .update();
    }
}
