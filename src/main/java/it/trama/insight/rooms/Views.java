package it.trama.insight.rooms;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published views of the other modules, counted. Nothing here has passed disclosure control. */
@Repository
class Views {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** @param column a reason or {@code all}: a contact counts once for each of its reasons and once for all */
    record ContactCount(@Nullable String place, String column, int month, int count) {}

    record OwnCount(String column, int count) {}

    record ChargeCount(@Nullable String place, String area, int count, int poor) {}

    record FundMoney(
            String code,
            String name,
            BigDecimal printed,
            BigDecimal assigned,
            BigDecimal committed,
            BigDecimal settled,
            boolean copied) {}

    private final JdbcClient db;

    Views(JdbcClient db) {
        this.db = db;
    }

    List<ContactCount> contacts(int year) {
        return db.sql("""
                        select municipality_code as place, reason as "column",
                               extract(month from happened_at at time zone 'Europe/Rome')::integer as month, count(*)::integer as count
                        from intake.pub_contacts cross join lateral unnest(reasons || 'all'::text) reason
                        where happened_at >= :from and happened_at < :to
                        group by 1, 2, 3
                        """)
                .param("from", start(year))
                .param("to", start(year + 1))
                .query(Rows.as(ContactCount.class))
                .list();
    }

    /** What the body itself received: its workers may open these rows. */
    List<OwnCount> contactsOf(UUID organisation, int year) {
        return db.sql("""
                        select reason as "column", count(*)::integer as count
                        from intake.pub_contacts cross join lateral unnest(reasons || 'all'::text) reason
                        where organisation_id = :organisation and happened_at >= :from and happened_at < :to
                        group by 1
                        """)
                .param("organisation", organisation)
                .param("from", start(year))
                .param("to", start(year + 1))
                .query(Rows.as(OwnCount.class))
                .list();
    }

    /** Persons with a taking in charge that touches the year, once each: under the area of the first one in it. */
    List<ChargeCount> inCharge(int year) {
        return db.sql("""
                        select municipality_code as place, area, count(*)::integer as count,
                               (count(*) filter (where economic_poverty))::integer as poor
                        from (select distinct on (person) municipality_code, area, economic_poverty from casefile.pub_in_charge
                              where valid && daterange(:from, :to) order by person, lower(valid), area) one
                        group by 1, 2
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year + 1, 1, 1))
                .query(Rows.as(ChargeCount.class))
                .list();
    }

    /** The printed amount is the fund's, not the line's: counted once. */
    List<FundMoney> money(int year) {
        return db.sql("""
                        select fund_code as code, fund_name as name, max(printed) as printed, sum(assigned) as assigned,
                               sum(committed) as committed, sum(settled) as settled, bool_or(copied_from is not null) as copied
                        from fund.pub_line_balances where year = :year
                        group by fund_code, fund_name, fund_group
                        order by fund_group desc, fund_code
                        """).param("year", year).query(Rows.as(FundMoney.class)).list();
    }

    List<Integer> fundYears() {
        return db.sql("select distinct year from fund.pub_line_balances order by year desc")
                .query(Rows.scalar(Integer.class))
                .list();
    }

    private static java.time.OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ROME).toOffsetDateTime();
    }
}
