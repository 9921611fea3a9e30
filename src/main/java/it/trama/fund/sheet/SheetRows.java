package it.trama.fund.sheet;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Amounts as printed. */
@Repository
class SheetRows {

    record Printed(String fund, String name, String fundGroup, String marker, int year, Money printed) {}

    private final JdbcClient db;

    SheetRows(JdbcClient db) {
        this.db = db;
    }

    /** Years of a document, in order: those that are a trial copy of another stand alone. */
    List<Integer> documented() {
        return db.sql("select distinct year from fund.fund_years where copied_from is null order by year")
                .query(Rows.scalar(Integer.class))
                .list();
    }

    /** In the document's order. */
    List<Printed> of(Collection<Integer> years) {
        return db.sql("""
                        select f.code as fund, f.name, f.fund_group, f.marker, y.year, y.printed
                        from fund.fund_years y join fund.funds f on f.code = y.fund_code
                        where y.year in (:years) order by f.ordinal, y.year
                        """).param("years", years).query(Rows.as(Printed.class)).list();
    }
}
