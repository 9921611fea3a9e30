package it.trama.fund.year;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads years of funds. */
@Repository
class Years {

    private record Head(int year, boolean closed, @Nullable Integer copiedFrom) {}

    private record Total(String fundGroup, Money amount) {}

    private final JdbcClient db;

    Years(JdbcClient db) {
        this.db = db;
    }

    List<Integer> all() {
        return db.sql("select distinct year from fund.fund_years order by year")
                .query(Rows.scalar(Integer.class))
                .list();
    }

    Optional<YearTable> find(int year) {
        return head(year).map(head -> {
            int printedIn = head.copiedFrom() == null ? year : head.copiedFrom();
            return new YearTable(year, head.closed(), head.copiedFrom(), funds(year), totals(printedIn));
        });
    }

    private Optional<Head> head(int year) {
        return db.sql("""
                        select year, bool_and(status = 'CLOSED') as closed, max(copied_from) as copied_from
                        from fund.fund_years where year = :year group by year
                        """).param("year", year).query(Rows.as(Head.class)).optional();
    }

    private List<FundYear> funds(int year) {
        return db.sql("""
                        select f.code, f.name, f.fund_group, f.marker, y.printed, y.entered,
                               coalesce(sum(b.assigned), 0) as assigned, coalesce(sum(b.committed), 0) as committed, coalesce(sum(b.settled), 0) as settled,
                               coalesce(sum(b.available), 0) as available
                        from fund.fund_years y
                        join fund.funds f on f.code = y.fund_code
                        left join fund.pub_line_balances b on b.fund_code = y.fund_code and b.year = y.year
                        where y.year = :year
                        group by f.code, y.printed, y.entered
                        order by f.ordinal
                        """).param("year", year).query(Years::toFund).list();
    }

    private static FundYear toFund(ResultSet row, int n) throws SQLException {
        return new FundYear(
                row.getString("code"),
                row.getString("name"),
                row.getString("fund_group"),
                row.getString("marker"),
                Money.of(row.getBigDecimal("printed")),
                moved(row),
                row.getBoolean("entered"));
    }

    static Moved moved(ResultSet row) throws SQLException {
        return new Moved(
                Money.of(row.getBigDecimal("assigned")),
                Money.of(row.getBigDecimal("committed")),
                Money.of(row.getBigDecimal("settled")),
                Money.of(row.getBigDecimal("available")));
    }

    private Map<String, Money> totals(int year) {
        return db
                .sql("select fund_group, amount from fund.printed_totals where year = :year")
                .param("year", year)
                .query((row, n) -> new Total(row.getString("fund_group"), Money.of(row.getBigDecimal("amount"))))
                .stream()
                .collect(Collectors.toMap(Total::fundGroup, Total::amount));
    }
}
