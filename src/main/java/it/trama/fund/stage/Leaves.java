package it.trama.fund.stage;

import it.trama.fund.FundDesk;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be done beyond the plain rule: carry money to the next year, commit on what is only estimated. */
@Repository
class Leaves {

    /** @param share percent of what was assigned; null: all */
    record CarryOver(@Nullable BigDecimal share, @Nullable LocalDate until) {}

    /** Leave to commit on what is only estimated. */
    record Authorisation(
            UUID id,
            UUID line,
            Money amount,
            Given given,
            @Nullable Revoked revoked) {}

    /** @param by the body or office that gave it */
    record Given(String by, LocalDate on, String reason) {}

    record Revoked(LocalDate on, String why) {}

    private final JdbcClient db;
    private final FundDesk desk;

    Leaves(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    Optional<CarryOver> carryOver(String fund, int year) {
        return db.sql("""
                        select share, day as until from fund.rules
                        where fund_code = :fund and year = :year and kind = 'CARRY_OVER' and ended_at is null
                        order by written_at desc limit 1
                        """)
                .param("fund", fund)
                .param("year", year)
                .query(Rows.as(CarryOver.class))
                .optional();
    }

    Money mayStillBeCarried(String fund, int year, CarryOver rule) {
        BigDecimal share = rule.share() == null ? BigDecimal.valueOf(100) : rule.share();
        return db.sql("""
                        select round(coalesce(sum(b.received), 0) * :share / 100, 2)
                               - (select coalesce(sum(s.amount), 0) from fund.signed_movements s join fund.lines l on l.id = s.line_id
                                  where l.fund_code = :fund and l.year = :year and s.kind = 'CARRIED_OUT')
                        from fund.pub_line_balances b where b.fund_code = :fund and b.year = :year
                        """)
                .param("share", share)
                .param("fund", fund)
                .param("year", year)
                .query((row, _) -> Money.of(row.getBigDecimal(1)))
                .single();
    }

    Optional<Authorisation> authorisation(UUID id) {
        return db.sql("""
                        select id, line_id, amount, authorised_by, authorised_on, reason, revoked_on, revoked_why
                        from fund.authorisations where id = :id
                        """).param("id", id).query((row, _) -> authorisation(row)).optional();
    }

    private static Authorisation authorisation(java.sql.ResultSet row) throws java.sql.SQLException {
        LocalDate revoked = row.getObject("revoked_on", LocalDate.class);
        return new Authorisation(
                row.getObject("id", UUID.class),
                row.getObject("line_id", UUID.class),
                Money.of(row.getBigDecimal("amount")),
                new Given(
                        row.getString("authorised_by"),
                        row.getObject("authorised_on", LocalDate.class),
                        row.getString("reason")),
                revoked == null ? null : new Revoked(revoked, row.getString("revoked_why")));
    }

    void add(Authorisation added) {
        db.sql("""
                        insert into fund.authorisations (id, line_id, amount, authorised_by, authorised_on, reason, recorded_by, recorded_at)
                        values (:id, :line, :amount, :who, :day, :reason, :by, :at)
                        """)
                .param("id", added.id())
                .param("line", added.line())
                .param("amount", added.amount().amount())
                .param("who", added.given().by())
                .param("day", added.given().on())
                .param("reason", added.given().reason())
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
    }

    void revoke(UUID id, String why) {
        db.sql("update fund.authorisations set revoked_on = :day, revoked_by = :by, revoked_why = :why where id = :id")
                .param("day", desk.today())
                .param("by", desk.user())
                .param("why", why)
                .param("id", id)
                .update();
    }
}
