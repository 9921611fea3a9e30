package it.trama.fund.ledger;

import it.trama.fund.Amounts;
import it.trama.fund.FundTotal;
import it.trama.fund.LineTotal;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where funds and lines stand. */
@Repository
class BalanceRows {

    private static final String SUMS = """
            coalesce(sum(b.estimated), 0) as estimated, coalesce(sum(b.assigned), 0) as assigned, coalesce(sum(b.collected), 0) as collected,
            coalesce(sum(b.transferred), 0) as transferred, coalesce(sum(b.allocated), 0) as allocated, coalesce(sum(b.committed), 0) as committed,
            coalesce(sum(b.settled), 0) as settled, coalesce(sum(b.paid), 0) as paid, coalesce(sum(b.available), 0) as available
            """;

    private final JdbcClient db;

    BalanceRows(JdbcClient db) {
        this.db = db;
    }

    List<Integer> years() {
        return db.sql("select distinct year from fund.fund_years order by year")
                .query(Rows.scalar(Integer.class))
                .list();
    }

    List<FundTotal> funds(int year) {
        return db.sql("""
                        select f.code, f.name, f.fund_group, y.year, y.status, %s
                        from fund.fund_years y join fund.funds f on f.code = y.fund_code
                        left join fund.pub_line_balances b on b.fund_code = y.fund_code and b.year = y.year
                        where y.year = :year
                        group by f.code, y.fund_code, y.year
                        order by f.ordinal
                        """.formatted(SUMS))
                .param("year", year)
                .query(BalanceRows::toFund)
                .list();
    }

    List<LineTotal> lines(String fund, int year) {
        return db.sql(
                        "select * from fund.pub_line_balances where fund_code = :fund and year = :year order by line_code")
                .param("fund", fund)
                .param("year", year)
                .query(BalanceRows::toLine)
                .list();
    }

    Optional<LineTotal> line(UUID id) {
        return db.sql("select * from fund.pub_line_balances where line_id = :id")
                .param("id", id)
                .query(BalanceRows::toLine)
                .optional();
    }

    private static FundTotal toFund(ResultSet row, int n) throws SQLException {
        return new FundTotal(
                row.getString("code"),
                row.getString("name"),
                row.getString("fund_group"),
                row.getInt("year"),
                row.getString("status").equals("CLOSED"),
                amounts(row));
    }

    private static LineTotal toLine(ResultSet row, int n) throws SQLException {
        return new LineTotal(
                row.getObject("line_id", UUID.class),
                row.getString("line_code"),
                row.getString("fund_code"),
                row.getInt("year"),
                row.getString("purpose"),
                row.getString("plan_item"),
                amounts(row));
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(
                new Amounts.Incoming(
                        money(row, "estimated"),
                        money(row, "assigned"),
                        money(row, "collected"),
                        money(row, "transferred")),
                money(row, "allocated"),
                money(row, "committed"),
                money(row, "settled"),
                money(row, "paid"),
                money(row, "available"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }
}
