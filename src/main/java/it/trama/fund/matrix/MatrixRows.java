package it.trama.fund.matrix;

import it.trama.fund.FundDesk;
import it.trama.fund.matrix.Grid.Cell;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forecasts, each saving a version; the final is counted from the lines. */
@Repository
class MatrixRows {

    /** The newest version. */
    record Forecast(UUID id, int version) {}

    private record Sum(@Nullable String area, @Nullable String objective, Money amount) {}

    private final JdbcClient db;
    private final FundDesk desk;

    MatrixRows(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    Optional<Forecast> newest(String fund, int year) {
        return db.sql("""
                        select id, version from fund.forecasts where fund_code = :fund and year = :year order by version desc limit 1
                        """)
                .param("fund", fund)
                .param("year", year)
                .query(Rows.as(Forecast.class))
                .optional();
    }

    boolean holds(UUID forecast) {
        return db.sql("select exists (select from fund.forecasts where id = :id)")
                .param("id", forecast)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    Grid forecast(UUID id) {
        return grid(db.sql("select area, objective, amount from fund.forecast_cells where forecast_id = :id")
                .param("id", id)
                .query(Rows.as(Sum.class))
                .list());
    }

    private static Grid grid(List<Sum> sums) {
        return new Grid(sums.stream()
                .filter(sum -> sum.area() != null && sum.objective() != null)
                .collect(Collectors.toMap(
                        sum -> new Cell(String.valueOf(sum.area()), String.valueOf(sum.objective())),
                        Sum::amount,
                        Money::plus)));
    }

    void add(UUID id, String fund, int year, int version, Grid grid) {
        db.sql("""
                        insert into fund.forecasts (id, fund_code, year, version, saved_by, saved_at)
                        values (:id, :fund, :year, :version, :by, :at)
                        """)
                .param("id", id)
                .param("fund", fund)
                .param("year", year)
                .param("version", version)
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
        grid.cells()
                .forEach((cell, amount) -> db.sql("""
                        insert into fund.forecast_cells (forecast_id, area, objective, amount) values (:id, :area, :objective, :amount)
                        """)
                        .param("id", id)
                        .param("area", cell.area())
                        .param("objective", cell.objective())
                        .param("amount", amount.amount())
                        .update());
    }

    /** What was settled on the lines that say their area and objective, and what was given out of them. */
    Grid spent(String fund, int year) {
        return grid(spentSums(fund, year));
    }

    /** Spent on lines that do not say where they belong. */
    Money unplaced(String fund, int year) {
        return spentSums(fund, year).stream()
                .filter(sum -> sum.area() == null || sum.objective() == null)
                .map(Sum::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<Sum> spentSums(String fund, int year) {
        return db.sql("""
                        select area, objective, sum(amount) as amount from fund.pub_movements
                        where fund_code = :fund and year = :year and kind in ('SETTLED', 'ALLOCATED')
                        group by area, objective
                        """)
                .param("fund", fund)
                .param("year", year)
                .query(Rows.as(Sum.class))
                .list();
    }
}
