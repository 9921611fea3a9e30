package it.trama.fund.setup;

import it.trama.fund.FundDesk;
import it.trama.fund.setup.SetUp.Origin;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores funds, years and lines. */
@Repository
class SetupRows {

    record NewFund(String code, String name, String group, String marker) {}

    record NewYear(String fund, int year, Money estimated, String origin) {}

    /** What a line is for. */
    record Profile(
            String purpose,
            @Nullable String planItem,
            Matrix matrix,
            @Nullable UUID holder,
            Ground ground,
            Span span) {

        Profile at(@Nullable String item) {
            return new Profile(purpose, item, matrix, holder, ground, span);
        }
    }

    record Matrix(@Nullable String area, @Nullable String objective, String management) {}

    /** @param territory null: as the fund's marker says */
    record Ground(@Nullable String territory, BigDecimal share) {}

    /** @param to the last day */
    record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** A line as it stands. */
    record Line(UUID id, String fund, int year, boolean open, int version, Profile profile) {}

    private final JdbcClient db;
    private final FundDesk desk;

    SetupRows(JdbcClient db, FundDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    Optional<String> fundName(String code) {
        return db.sql("select name from fund.funds where code = :code")
                .param("code", code)
                .query(Rows.scalar(String.class))
                .optional();
    }

    boolean add(NewFund fund) {
        return db.sql("""
                        insert into fund.funds (code, name, fund_group, marker, ordinal)
                        select :code, :name, :group, :marker, coalesce(max(ordinal), 0) + 1 from fund.funds
                        on conflict (code) do nothing
                        """)
                        .param("code", fund.code())
                        .param("name", fund.name())
                        .param("group", fund.group())
                        .param("marker", fund.marker())
                        .update()
                == 1;
    }

    boolean add(NewYear year) {
        return db.sql("""
                        insert into fund.fund_years (fund_code, year, status, printed, origin, entered)
                        values (:fund, :year, 'OPEN', :printed, :origin, true) on conflict do nothing
                        """)
                        .param("fund", year.fund())
                        .param("year", year.year())
                        .param("printed", year.estimated().amount())
                        .param("origin", year.origin())
                        .update()
                == 1;
    }

    Optional<String> origin(String fund, int year) {
        return db.sql("select origin from fund.fund_years where fund_code = :fund and year = :year")
                .param("fund", fund)
                .param("year", year)
                .query(Rows.scalar(String.class))
                .optional();
    }

    /** Answers whether it says something else now. */
    boolean write(Origin origin) {
        return db.sql("""
                        update fund.fund_years set origin = :origin where fund_code = :fund and year = :year and origin <> :origin
                        """)
                        .param("origin", origin.text())
                        .param("fund", origin.fund())
                        .param("year", origin.year())
                        .update()
                == 1;
    }

    boolean holds(UUID line) {
        return db.sql("select exists (select from fund.lines where id = :id)")
                .param("id", line)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    /** Its code counts the lines of the fund's year. */
    void add(UUID id, String fund, int year, Profile profile) {
        bound(db.sql("""
                        insert into fund.lines (id, fund_code, year, code, purpose, plan_item, area, objective, management, holder, territory, share, valid)
                        select :id, :fund, :year, replace(:fund, '_', '-') || '-' || :year || '-' || (count(*) + 1),
                               :purpose, :item, :area, :objective, :management, :holder, :territory, :share, daterange(:from, :to)
                        from fund.lines where fund_code = :fund and year = :year
                        """), profile)
                .param("id", id)
                .param("fund", fund)
                .param("year", year)
                .param("item", profile.planItem(), Types.VARCHAR)
                .update();
    }

    private static StatementSpec bound(StatementSpec sql, Profile profile) {
        LocalDate to = profile.span().to();
        return sql.param("purpose", profile.purpose())
                .param("area", profile.matrix().area(), Types.VARCHAR)
                .param("objective", profile.matrix().objective(), Types.VARCHAR)
                .param("management", profile.matrix().management())
                .param("holder", profile.holder(), Types.OTHER)
                .param("territory", profile.ground().territory(), Types.VARCHAR)
                .param("share", profile.ground().share())
                .param("from", profile.span().from(), Types.DATE)
                .param("to", to == null ? null : to.plusDays(1), Types.DATE);
    }

    /** Its place in the plan is changed by placing it. */
    void change(UUID id, int version, Profile profile) {
        int rows = bound(db.sql("""
                        update fund.lines set purpose = :purpose, area = :area, objective = :objective, management = :management, holder = :holder,
                               territory = :territory, share = :share, valid = daterange(:from, :to), version = version + 1
                        where id = :id and version = :version
                        """), profile)
                .param("id", id)
                .param("version", version)
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("line " + id);
        }
    }

    Optional<Line> find(UUID id) {
        return db.sql("""
                        select l.*, lower(l.valid) as from_day, upper(l.valid) - 1 as to_day, y.status = 'OPEN' as open
                        from fund.lines l join fund.fund_years y on y.fund_code = l.fund_code and y.year = l.year where l.id = :id
                        """).param("id", id).query((row, _) -> line(row)).optional();
    }

    private static Line line(java.sql.ResultSet row) throws java.sql.SQLException {
        var profile = new Profile(
                row.getString("purpose"),
                row.getString("plan_item"),
                new Matrix(row.getString("area"), row.getString("objective"), row.getString("management")),
                row.getObject("holder", UUID.class),
                new Ground(row.getString("territory"), row.getBigDecimal("share")),
                new Span(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)));
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("fund_code"),
                row.getInt("year"),
                row.getBoolean("open"),
                row.getInt("version"),
                profile);
    }

    void estimate(UUID line, NewYear year) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, business_date, reference, created_by, created_at)
                        values (:line, 'ESTIMATED', :amount, :day, :reference, :by, :at)
                        """)
                .param("line", line)
                .param("amount", year.estimated().amount())
                .param("day", desk.today())
                .param("reference", year.origin())
                .param("by", desk.user())
                .param("at", desk.now())
                .update();
    }

    /** Rules that make something due. */
    List<UUID> dated(String fund, int year) {
        return db.sql(
                        "select id from fund.rules where fund_code = :fund and year = :year and day is not null and ended_at is null")
                .param("fund", fund)
                .param("year", year)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    void close(String fund, int year) {
        db.sql("update fund.fund_years set status = 'CLOSED' where fund_code = :fund and year = :year")
                .param("fund", fund)
                .param("year", year)
                .update();
    }
}
