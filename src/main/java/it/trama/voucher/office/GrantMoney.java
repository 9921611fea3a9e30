package it.trama.voucher.office;

import it.trama.voucher.VoucherDefinition;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan office grants money in advance on a line, by an act; vouchers that waited for it go on by themselves. Or it ends a grant. */
@Service
class GrantMoney {

    private final Sums sums;
    private final ReadOffice.Office office;

    GrantMoney(Sums sums, ReadOffice.Office office) {
        this.sums = sums;
        this.office = office;
    }

    @Transactional
    public void handle(Sums.NewGrant grant) {
        UUID by = office.require();
        sums.grant(grant, VoucherDefinition.Catalogue.DISCHARGE, by, office.now());
        office.trace("voucher.money.granted", grant.ceiling().toPlainString());
    }

    /** What vouchers have taken stays theirs. */
    @Service
    static class EndGrant {

        private final Sums sums;
        private final ReadOffice.Office office;

        EndGrant(Sums sums, ReadOffice.Office office) {
            this.sums = sums;
            this.office = office;
        }

        @Transactional
        public void handle(UUID id) {
            office.require();
            sums.end(id, office.now());
            office.trace("voucher.money.ended", "");
        }
    }
}
