package it.trama.voucher.asking;

import it.trama.platform.db.Rows;
import it.trama.voucher.Subject;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the hospital has asked already: of others' vouchers it learns nothing. */
@Repository
class OwnVouchers {

    private record Row(UUID id, String number) {}

    private final JdbcClient db;

    OwnVouchers(JdbcClient db) {
        this.db = db;
    }

    Optional<AskVoucher.AlreadyAsked> open(UUID hospital, Subject subject) {
        var who = subject.who();
        return db.sql("""
                        select v.id, v.number from voucher.vouchers v join voucher.subjects s on s.voucher_id = v.id
                        where v.ward_id = :hospital and v.state not in ('ENDED', 'CANCELLED', 'DENIED')
                          and (s.fiscal_code = :code
                               or lower(s.family_name) = lower(:family) and lower(s.given_name) = lower(:given) and s.birth_date = :birth)
                        order by v.asked_at desc limit 1
                        """)
                .param("hospital", hospital)
                .param("code", who.fiscalCode(), Types.CHAR)
                .param("family", who.familyName())
                .param("given", who.givenName())
                .param("birth", who.birthDate())
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> new AskVoucher.AlreadyAsked(row.id(), row.number()));
    }

    /** The unit that the user wrote last. */
    String lastUnit(UUID user) {
        return db.sql(
                        "select ward from voucher.vouchers where asked_by = :user and kind = 'DISCHARGE' order by asked_at desc limit 1")
                .param("user", user)
                .query(Rows.scalar(String.class))
                .optional()
                .orElse("");
    }
}
