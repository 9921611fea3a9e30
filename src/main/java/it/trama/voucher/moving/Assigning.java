package it.trama.voucher.moving;

import it.trama.voucher.Voucher;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The assignment under which deliveries of a voucher are recorded. */
@Component
class Assigning {

    void open(Voucher voucher) {}

    void end(Voucher voucher, LocalDate today) {}
}
