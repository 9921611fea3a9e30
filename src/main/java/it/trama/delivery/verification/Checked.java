package it.trama.delivery.verification;

import it.trama.delivery.DeliveryCheck;
import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A delivery with how it stands. */
record Checked(UUID id, Where where, What what, String note, DeliveryCheck state) {

    record Where(UUID record, String compartment, UUID organisation, LocalDate day) {}

    record What(String title, BigDecimal quantity, String unit, Money amount) {}

    /** A cancelled delivery and its cancellation need no word. */
    boolean mayBeChecked() {
        return state != DeliveryCheck.REVERSED && state != DeliveryCheck.REVERSAL;
    }

    boolean waits() {
        return state == DeliveryCheck.OPEN || state == DeliveryCheck.QUESTIONED;
    }
}
