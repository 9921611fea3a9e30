package it.trama.accreditation.resolution;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a resolution says; it never changes after it was adopted. */
@Repository
class Resolutions {

    record Adopted(String number, LocalDate adoptedOn, LocalDate startsOn, int years) {}

    record Call(String title, String act, LocalDate actOn, LocalDate opensOn, LocalDate closesOn) {}

    /** @param outcome the reasons of a refusal */
    record Decided(String body, String area, BigDecimal weeklyHours, String state, String outcome) {}

    private final JdbcClient db;

    Resolutions(JdbcClient db) {
        this.db = db;
    }

    Optional<Adopted> of(UUID call) {
        return db.sql("""
                        select r.number, r.adopted_on, r.starts_on, c.years from accreditation.resolutions r
                        join accreditation.calls c on c.id = r.call_id where c.id = :call
                        """).param("call", call).query(Rows.as(Adopted.class)).optional();
    }

    Call call(UUID call) {
        return db.sql("select title, act, act_on, opens_on, closes_on from accreditation.calls where id = :call")
                .param("call", call)
                .query(Rows.as(Call.class))
                .single();
    }

    /** By area and body. */
    List<Decided> decided(UUID call) {
        return db.sql("""
                        select o.name as body, a.area, a.weekly_hours, a.state, a.outcome from accreditation.applications a
                        join trust.organisations o on o.id = a.organisation_id
                        where a.call_id = :call and a.state in ('ADMITTED', 'REFUSED') order by a.area, lower(o.name), a.id
                        """).param("call", call).query(Rows.as(Decided.class)).list();
    }
}
