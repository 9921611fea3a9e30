package it.trama.fund.load;

import it.trama.fund.load.FundingTable.Row;
import it.trama.fund.load.FundingTable.Total;
import it.trama.fund.load.Purposes.Purpose;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores funds and years; what is there stays as it is. A year is filled while open and closed once. */
@Repository
class FundRows {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    FundRows(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    void addFund(Row row) {
        db.sql("""
                        insert into fund.funds (code, name, fund_group, marker, ordinal)
                        select :code, :name, :group, :marker, coalesce(max(ordinal), 0) + 1 from fund.funds
                        on conflict (code) do nothing
                        """)
                .param("code", row.fund())
                .param("name", row.name())
                .param("group", row.group())
                .param("marker", row.marker())
                .update();
    }

    void addTotal(Total total) {
        db.sql("""
                        insert into fund.printed_totals (fund_group, year, amount) values (:group, :year, :amount)
                        on conflict do nothing
                        """)
                .param("group", total.group())
                .param("year", total.year())
                .param("amount", total.amount().amount())
                .update();
    }

    /** @return whether the fund did not have the year yet */
    boolean addYear(Row row, int year, @Nullable Integer copiedFrom) {
        int added = db.sql("""
                        insert into fund.fund_years (fund_code, year, status, copied_from, printed)
                        values (:fund, :year, 'OPEN', :from, :printed)
                        on conflict do nothing
                        """)
                .param("fund", row.fund())
                .param("year", year)
                .param("from", copiedFrom, Types.INTEGER)
                .param("printed", row.amount().amount())
                .update();
        return added == 1;
    }

    UUID addLine(int year, int number, Purpose purpose) {
        return db.sql("""
                        insert into fund.lines (fund_code, year, code, purpose, plan_item)
                        values (:fund, :year, :code, :purpose, :item)
                        returning id
                        """)
                .param("fund", purpose.fund())
                .param("year", year)
                .param("code", "%s-%d-%d".formatted(purpose.fund().replace('_', '-'), year, number))
                .param("purpose", purpose.text())
                .param("item", purpose.planItem(), Types.VARCHAR)
                .query(Rows.scalar(UUID.class))
                .single();
    }

    void move(UUID line, String kind, Money amount, int year) {
        db.sql("""
                        insert into fund.movements (line_id, kind, amount, business_date, created_by, created_at)
                        values (:line, :kind, :amount, :day, :by, :at)
                        """)
                .param("line", line)
                .param("kind", kind)
                .param("amount", amount.amount())
                .param("day", LocalDate.of(year, 1, 1))
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void close(String fund, int year) {
        db.sql("update fund.fund_years set status = 'CLOSED' where fund_code = :fund and year = :year")
                .param("fund", fund)
                .param("year", year)
                .update();
    }
}
