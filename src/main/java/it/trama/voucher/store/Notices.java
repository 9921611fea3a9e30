package it.trama.voucher.store;

import it.trama.voucher.Vouchers.Notice;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What parties were told, and whether somebody of theirs has seen it. */
@Repository
class Notices {

    private final JdbcClient db;

    Notices(JdbcClient db) {
        this.db = db;
    }

    void tell(Notice notice) {
        db.sql("""
                        insert into voucher.notices (voucher_id, event_id, number, move, party, organisation_id, told_at)
                        values (:voucher, :event, :number, :move, :party, :organisation, :at)
                        """)
                .param("voucher", notice.voucher().id())
                .param("event", notice.event())
                .param("number", notice.voucher().number())
                .param("move", notice.move().name())
                .param("party", notice.party().name())
                .param("organisation", notice.organisation(), Types.OTHER)
                .param("at", VoucherTable.at(notice.at()))
                .update();
    }

    void seen(UUID voucher, UUID user, Instant at) {
        db.sql(
                        "update voucher.notices set seen_by = :user, seen_at = :at where voucher_id = :voucher and seen_at is null")
                .param("user", user)
                .param("at", VoucherTable.at(at))
                .param("voucher", voucher)
                .update();
    }
}
