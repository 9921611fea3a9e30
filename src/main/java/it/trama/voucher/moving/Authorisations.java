package it.trama.voucher.moving;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the plan office has granted in advance, and how much of it vouchers have taken. */
@Repository
class Authorisations {

    record InForce(UUID id, UUID line, BigDecimal free) {}

    private final JdbcClient db;

    Authorisations(JdbcClient db) {
        this.db = db;
    }

    /** Two vouchers at once wait for each other, so that neither goes beyond the ceiling. */
    List<InForce> inForce(String definition, LocalDate day) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('voucher.authorisation:' || :definition, 0))")
                .param("definition", definition)
                .query()
                .singleRow();
        return db.sql("""
                        select a.id, a.line_id as line, a.ceiling - voucher.used(a.id) as free
                        from voucher.authorisations a
                        where a.definition = :definition and a.valid @> :day and a.ended_at is null
                        order by upper(a.valid) nulls last, a.set_at
                        """)
                .param("definition", definition)
                .param("day", day)
                .query(Rows.as(InForce.class))
                .list();
    }

    boolean hasRecord(UUID person) {
        return db.sql("select exists (select from casefile.charge_of(:person) where record_id is not null)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** Another open voucher of the same person, whoever asked for it. */
    boolean hasOther(UUID voucher, UUID person) {
        return db.sql("""
                        select exists (select from voucher.subjects s join voucher.vouchers v on v.id = s.voucher_id
                                       where s.person_id = any (people.ids_of(:person)) and v.id <> :voucher and v.kind = 'DISCHARGE'
                                         and v.state not in ('ENDED', 'CANCELLED', 'DENIED'))
                        """)
                .param("person", person)
                .param("voucher", voucher)
                .query(Boolean.class)
                .single();
    }

    void recognised(UUID voucher, UUID person) {
        db.sql("update voucher.subjects set person_id = :person where voucher_id = :voucher")
                .param("person", person)
                .param("voucher", voucher)
                .update();
    }

    /** What the system has to go on with: nobody answered in time, what was missing may be there, or somebody acted and the rest was not done. */
    List<UUID> toGoOn(java.time.Instant now) {
        return db.sql("""
                        select id from voucher.vouchers
                        where state = 'OFFERED' and offer_until < :now or waits in ('NEXT', 'NO_BUDGET', 'NOT_AUTHORISED', 'NOT_ALLOWED')
                           or state in ('ASKED', 'APPROVED') and waits = ''
                        order by asked_at limit 100
                        """)
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .query(Rows.scalar(UUID.class))
                .list();
    }
}
