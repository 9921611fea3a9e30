package it.trama.fund.load;

import it.trama.fund.FundDesk;
import it.trama.fund.load.CsvLines.Line;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a year that is worked on looks like: on the first line of a fund unless a line of its own is named. */
@Repository
class ExampleRows {

    private final JdbcClient db;
    private final FundDesk desk;

    ExampleRows(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** The year is a trial copy, and nobody has bound it yet. */
    boolean wanted(int year) {
        return db.sql("""
                        select exists (select from fund.fund_years where year = :year and copied_from is not null and status = 'OPEN')
                           and not exists (select from fund.rules where year = :year)
                        """).param("year", year).query(Rows.scalar(Boolean.class)).single();
    }

    private static BigDecimal amount(Line row) {
        return row.at(3).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.at(3));
    }

    /** A line for an area, and the money that the fund's first line gives it. */
    void line(Line row, int year) {
        UUID line = db.sql("""
                        insert into fund.lines (fund_code, year, code, purpose, area, objective, management)
                        select :fund, :year, :fund || '-' || :year || '-' || (count(*) + 1), :purpose, :area, :objective, 'AREA'
                        from fund.lines where fund_code = :fund and year = :year
                        returning id
                        """)
                .param("fund", row.at(1))
                .param("year", year)
                .param("purpose", row.at(2))
                .param("area", row.at(4))
                .param("objective", row.at(5))
                .query(Rows.scalar(UUID.class))
                .single();
        give(row, year, line);
    }

    private void give(Line row, int year, UUID line) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, pair_id, business_date, note, created_by, created_at)
                        select m.line, m.kind, :amount, :pair, :day, :note, :by, :at
                        from (values ((select id from fund.lines where fund_code = :fund and year = :year order by code limit 1), 'MOVED_OUT'),
                                     (cast(:line as uuid), 'MOVED_IN')) as m (line, kind)
                        """)
                .param("amount", amount(row))
                .param("pair", UUID.randomUUID())
                .param("day", desk.today())
                .param("note", row.at(2))
                .param("by", desk.user())
                .param("at", desk.now())
                .param("fund", row.at(1))
                .param("year", year)
                .param("line", line)
                .update();
    }

    void stage(Line row, int year) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, business_date, note, created_by, created_at)
                        select id, :kind, :amount, :day, :note, :by, :at
                        from fund.lines where fund_code = :fund and year = :year order by code limit 1
                        """)
                .param("kind", row.at(0))
                .param("amount", amount(row))
                .param("day", desk.today())
                .param("note", row.at(2))
                .param("by", desk.user())
                .param("at", desk.now())
                .param("fund", row.at(1))
                .param("year", year)
                .update();
    }

    void authorise(Line row, int year) {
        db.sql("""
                        insert into fund.authorisations (id, line_id, amount, authorised_by, authorised_on, reason, recorded_by, recorded_at)
                        select uuidv7(), id, :amount, :who, :day, :reason, :by, :at
                        from fund.lines where fund_code = :fund and year = :year order by code limit 1
                        """)
                .param("amount", amount(row))
                .param("who", row.at(2))
                .param("reason", row.at(4))
                .param("day", desk.today())
                .param("by", desk.user())
                .param("at", desk.now())
                .param("fund", row.at(1))
                .param("year", year)
                .update();
    }

    /** A purpose names the branch of the plan; what has a day is due then. */
    void rule(UUID id, Line row, int year, @Nullable LocalDate day) {
        boolean purpose = row.at(0).equals("PURPOSE");
        db.sql("""
                        insert into fund.rules (id, fund_code, year, kind, items, area, share, day, words, written_by, written_at)
                        values (:id, :fund, :year, :kind, :items, nullif(:area, ''), :share, :day, :words, :by, :at)
                        """)
                .param("id", id)
                .param("fund", row.at(1))
                .param("year", year)
                .param("kind", row.at(0))
                .param("items", purpose ? new String[] {row.at(2)} : new String[0])
                .param("area", row.at(4))
                .param("share", row.at(3).isEmpty() ? null : amount(row), Types.NUMERIC)
                .param("day", day, Types.DATE)
                .param("words", purpose ? "" : row.at(2))
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
    }
}
