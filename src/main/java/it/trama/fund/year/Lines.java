package it.trama.fund.year;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines and what moved on them. Of a movement's source only the kind leaves here. */
@Repository
class Lines {

    /**
     * @param line what it is for
     * @param left what was available after it, leaving out what is only estimated
     */
    record Movement(
            String line,
            LocalDate day,
            String kind,
            Money amount,
            @Nullable Commitment commitment,
            Money left) {}

    /** @param number by age on its line */
    record Commitment(UUID id, int number) {}

    /** What a line is for; nulls where nobody said. */
    record Profile(
            @Nullable String area,
            @Nullable String objective,
            String management,
            @Nullable String holder,
            @Nullable String territory,
            BigDecimal share,
            String period) {}

    record Share(String management, @Nullable String area, Money amount) {}

    /** Leave to commit on what is only estimated. */
    record Authorisation(
            UUID id,
            Money amount,
            String authorisedBy,
            LocalDate authorisedOn,
            String reason,
            @Nullable LocalDate revokedOn,
            String revokedWhy) {}

    /** Newest movements that a page shows. */
    static final int SHOWN = 100;

    private final JdbcClient db;

    Lines(JdbcClient db) {
        this.db = db;
    }

    List<FundLine> ofFund(String fund, int year) {
        return db.sql("""
                        select b.*, l.version from fund.pub_line_balances b join fund.lines l on l.id = b.line_id
                        where b.fund_code = :fund and b.year = :year order by b.line_code
                        """)
                .param("fund", fund)
                .param("year", year)
                .query(Lines::toLine)
                .list();
    }

    List<FundLine> onItems(Collection<String> items) {
        return db.sql("""
                        select b.*, l.version from fund.pub_line_balances b join fund.lines l on l.id = b.line_id
                        where b.plan_item in (:items) order by b.year desc, b.line_code
                        """).param("items", items).query(Lines::toLine).list();
    }

    Optional<FundLine> find(UUID id) {
        return db.sql("""
                        select b.*, l.version from fund.pub_line_balances b join fund.lines l on l.id = b.line_id
                        where b.line_id = :id
                        """).param("id", id).query(Lines::toLine).optional();
    }

    private static FundLine toLine(ResultSet row, int n) throws SQLException {
        return new FundLine(
                row.getObject("line_id", UUID.class),
                row.getString("line_code"),
                new FundLine.Fund(
                        row.getString("fund_code"),
                        row.getString("fund_name"),
                        row.getInt("year"),
                        row.getString("status").equals("CLOSED")),
                row.getString("purpose"),
                row.getString("plan_item"),
                row.getInt("version"),
                Years.moved(row));
    }

    List<FundLine> ofYear(int year) {
        return db.sql("""
                        select b.*, l.version from fund.pub_line_balances b join fund.lines l on l.id = b.line_id
                        join fund.funds f on f.code = b.fund_code
                        where b.year = :year order by f.ordinal, b.line_code
                        """).param("year", year).query(Lines::toLine).list();
    }

    Profile profile(UUID id) {
        return db.sql("""
                        select l.area, l.objective, l.management, o.name as holder,
                               coalesce(l.territory, case length(f.marker) when 1 then 'TWO_DISTRICTS' when 2 then 'PROVINCE' end) as territory, l.share,
                               concat_ws(' – ', to_char(lower(l.valid), 'DD/MM/YYYY'), to_char(upper(l.valid) - 1, 'DD/MM/YYYY')) as period
                        from fund.lines l join fund.funds f on f.code = l.fund_code left join trust.organisations o on o.id = l.holder
                        where l.id = :id
                        """).param("id", id).query(Rows.as(Profile.class)).single();
    }

    /** Assigned, or estimated as long as nothing is, by how it is managed and for which area. */
    List<Share> shares(String fund, int year) {
        return db.sql("""
                        select l.management, l.area, sum(case when b.assigned > 0 then b.assigned else b.estimated end) as amount
                        from fund.lines l join fund.pub_line_balances b on b.line_id = l.id
                        where l.fund_code = :fund and l.year = :year
                        group by l.management, l.area order by l.management desc, l.area nulls first
                        """)
                .param("fund", fund)
                .param("year", year)
                .query(Rows.as(Share.class))
                .list();
    }

    /** Where the year's money comes from; empty when nobody said. */
    String origin(String fund, int year) {
        return db.sql("select origin from fund.fund_years where fund_code = :fund and year = :year")
                .param("fund", fund)
                .param("year", year)
                .query(Rows.scalar(String.class))
                .single();
    }

    List<Authorisation> authorisations(UUID line) {
        return db.sql("""
                        select id, amount, authorised_by, authorised_on, reason, revoked_on, revoked_why
                        from fund.authorisations where line_id = :line order by authorised_on, recorded_at
                        """)
                .param("line", line)
                .query(Rows.as(Authorisation.class))
                .list();
    }

    /** @param item null: not attributed */
    void place(FundLine line, @Nullable String item) {
        int rows = db.sql("""
                        update fund.lines set plan_item = :item, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("item", item, Types.VARCHAR)
                .param("id", line.id())
                .param("version", line.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("line " + line.code());
        }
    }

    int countMovements(Collection<UUID> lines) {
        return db.sql("select count(*) from fund.movements where line_id in (:lines)")
                .param("lines", lines)
                .query(Integer.class)
                .single();
    }

    /** The newest first; the running amount is counted over all. */
    List<Movement> movements(Collection<UUID> lines) {
        return db.sql("""
                        select l.purpose, m.business_date, m.kind, m.amount,
                               c.id as commitment, c.number,
                               sum(case when s.kind in ('ASSIGNED', 'RELEASED', 'MOVED_IN', 'CARRIED_IN') then s.amount
                                        when s.kind in ('ALLOCATED', 'COMMITTED', 'MOVED_OUT', 'CARRIED_OUT') then -s.amount else 0 end)
                                   over (partition by m.line_id order by m.business_date, m.created_at, m.id) as remaining
                        from fund.movements m
                        join fund.signed_movements s on s.id = m.id
                        join fund.lines l on l.id = m.line_id
                        left join (select id, row_number() over (partition by line_id order by created_at, id) as number
                                   from fund.commitments where line_id in (:lines)) c on c.id = m.commitment_id
                        where m.line_id in (:lines)
                        order by m.business_date desc, m.created_at desc, m.id desc
                        limit :most
                        """)
                .param("lines", lines)
                .param("most", SHOWN)
                .query(Lines::toMovement)
                .list();
    }

    private static Movement toMovement(ResultSet row, int n) throws SQLException {
        UUID commitment = row.getObject("commitment", UUID.class);
        return new Movement(
                row.getString("purpose"),
                row.getObject("business_date", LocalDate.class),
                row.getString("kind"),
                Money.of(row.getBigDecimal("amount")),
                commitment == null ? null : new Commitment(commitment, row.getInt("number")),
                Money.of(row.getBigDecimal("remaining")));
    }
}
