package it.trama.insight.waits;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published views of the waiting lists. Nothing here has passed disclosure control. */
@Repository
class Waits {

    /** @param days waited by one person */
    record One(String kind, String place, String sex, int days) {}

    record OfferCount(String kind, String state, String reason, int count) {}

    record Kind(String code, String name) {}

    private final JdbcClient db;

    Waits(JdbcClient db) {
        this.db = db;
    }

    /** @param organisation whose facilities; null: of the whole district */
    List<One> entered(int year, @Nullable UUID organisation) {
        return db.sql("""
                        select kind, municipality_code as place, sex, days from admission.pub_entries
                        where entered_on >= :from and entered_on < :to and (:organisation::uuid is null or organisation_id = :organisation::uuid)
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year + 1, 1, 1))
                .param("organisation", organisation, java.sql.Types.OTHER)
                .query(Rows.as(One.class))
                .list();
    }

    /** Who waits for several facilities of a kind counts once. */
    List<One> waiting(LocalDate today, @Nullable UUID organisation) {
        return db.sql("""
                        select kind, max(municipality_code) as place, max(sex) as sex, :today::date - min(applied_on) as days from admission.pub_waiting
                        where :organisation::uuid is null or organisation_id = :organisation::uuid
                        group by kind, person
                        """)
                .param("today", today)
                .param("organisation", organisation, java.sql.Types.OTHER)
                .query(Rows.as(One.class))
                .list();
    }

    List<OfferCount> offers(int year, @Nullable UUID organisation) {
        return db.sql("""
                        select kind, state, case state when 'REFUSED' then reason else '' end as reason, count(*)::integer as count from admission.pub_offers
                        where made_on >= :from and made_on < :to and (:organisation::uuid is null or organisation_id = :organisation::uuid)
                        group by 1, 2, 3
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year + 1, 1, 1))
                .param("organisation", organisation, java.sql.Types.OTHER)
                .query(Rows.as(OfferCount.class))
                .list();
    }

    /** In the order of the law. */
    List<Kind> kinds(List<String> codes) {
        return db.sql("select code, name from network.facility_kinds where code = any (:codes) order by ordinal")
                .param("codes", codes.toArray(String[]::new))
                .query(Rows.as(Kind.class))
                .list();
    }
}
