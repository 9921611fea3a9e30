package it.trama.voucher;

import it.trama.kernel.Actor;
import it.trama.voucher.MakingMoves.Deed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Vouchers that come to be by the same steps as in service, each as who does it. For the demo. */
public interface VoucherBulk {

    /** @param level complexity/intensity */
    record Request(
            UUID id,
            Subject subject,
            String unit,
            Instant plannedAt,
            String level,
            String municipality,
            List<UUID> choices) {

        public Request {
            choices = List.copyOf(choices);
        }
    }

    /** A ward asks; rules value and offer it. */
    void ask(Actor ward, Request request);

    /** Money granted in advance. */
    interface Granting {

        record Grant(UUID id, UUID line, LocalDate from, BigDecimal ceiling, String act) {}

        void grant(Actor office, Grant grant);
    }

    /** One of the parties moves it. */
    interface Acting {

        void act(Actor actor, UUID voucher, Deed deed);
    }
}
