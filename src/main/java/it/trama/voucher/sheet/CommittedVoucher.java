package it.trama.voucher.sheet;

import it.trama.fund.CommitmentSource;
import it.trama.platform.db.Rows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From money committed on a fund's line to the voucher it is for, as far as the reader may see it. */
@Repository
class CommittedVoucher implements CommitmentSource {

    private final JdbcClient db;

    CommittedVoucher(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "VOUCHER";
    }

    @Override
    public Optional<String> href(UUID source) {
        return db.sql("select id from voucher.vouchers where id = :id")
                .param("id", source)
                .query(Rows.scalar(UUID.class))
                .optional()
                .map(voucher -> "/voucher/" + voucher);
    }
}
