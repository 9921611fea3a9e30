package it.trama.voucher.moving;

import it.trama.delivery.Entrusting;
import it.trama.delivery.PassingOn;
import it.trama.voucher.Voucher;
import it.trama.voucher.Voucher.Kind;
import it.trama.voucher.Vouchers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What rules do once a voucher is over. What is given today still counts; a project's hours that never began are the project's again. */
@Component
class Ending {

    private final Vouchers vouchers;
    private final Entrusting entrusting;
    private final PassingOn passing;
    private final Clock clock;

    Ending(Vouchers vouchers, Entrusting entrusting, PassingOn passing, Clock clock) {
        this.vouchers = vouchers;
        this.entrusting = entrusting;
        this.passing = passing;
        this.clock = clock;
    }

    void end(Voucher voucher) {
        UUID assignment = voucher.course().taken().assignment();
        if (assignment != null) {
            entrusting.end(assignment, LocalDate.now(clock).plusDays(1));
        } else if (voucher.grant().kind() == Kind.PROJECT) {
            passing.takeBack(voucher.id());
        }
        vouchers.update(voucher, Next.done(voucher));
    }
}
