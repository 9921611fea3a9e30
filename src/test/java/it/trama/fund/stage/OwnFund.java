package it.trama.fund.stage;

import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A fund of a test's own in far years, with lines that no other test knows. */
@Component
public class OwnFund {

    private final JdbcClient db;
    private final As as;

    OwnFund(JdbcClient db, As as) {
        this.db = db;
        this.as = as;
    }

    /** A new fund with the two years open; answers its code. */
    public String fund(int year) {
        String code = "prova-" + UUID.randomUUID();
        as.inTransaction(
                "ufficio",
                () -> db.sql("""
                        with f as (insert into fund.funds (code, name, fund_group, ordinal)
                                   select :code, 'Fondo di prova', 'project', coalesce(max(ordinal), 0) + 1 from fund.funds returning code)
                        insert into fund.fund_years (fund_code, year, status, printed, entered)
                        select f.code, y, 'OPEN', 0, true from f, generate_series(cast(:year as int), :year + 1) as y
                        """).param("code", code).param("year", year).update());
        return code;
    }

    public UUID line(String fund, int year) {
        return as.inTransaction(
                "ufficio",
                () -> db.sql("""
                        insert into fund.lines (fund_code, year, code, purpose)
                        values (:fund, :year, :code, 'Linea di prova') returning id
                        """)
                        .param("fund", fund)
                        .param("year", year)
                        .param("code", "prova-" + UUID.randomUUID())
                        .query(UUID.class)
                        .single());
    }

    public void rule(String fund, int year, String kind, int share) {
        as.inTransaction(
                "ufficio",
                () -> db.sql("""
                        insert into fund.rules (id, fund_code, year, kind, share, area, written_by, written_at)
                        values (uuidv7(), :fund, :year, :kind, :share, case when :kind like '%SHARE' then 'CHILDHOOD' end, uuidv7(), now())
                        """)
                        .param("fund", fund)
                        .param("year", year)
                        .param("kind", kind)
                        .param("share", share)
                        .update());
    }

    public void close(String fund, int year) {
        as.inTransaction(
                "ufficio",
                () -> db.sql("update fund.fund_years set status = 'CLOSED' where fund_code = :fund and year = :year")
                        .param("fund", fund)
                        .param("year", year)
                        .update());
    }

    public BigDecimal balance(UUID line, String column) {
        return db.sql("select %s from fund.pub_line_balances where line_id = :id".formatted(column))
                .param("id", line)
                .query(BigDecimal.class)
                .single();
    }
}
