package it.trama.delivery.assignment;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something given on a day. Never changed: a mistake is reversed by a delivery of less than nothing that points to it.
 *
 * @param note     of a reversal: its reason
 * @param reverses the delivery that this one cancels
 */
record Delivery(
        UUID id,
        LocalDate day,
        BigDecimal quantity,
        Money amount,
        String note,
        UUID by,
        @Nullable UUID reverses) {

    Delivery reversedAs(UUID reversal, LocalDate today, String reason, UUID who) {
        return new Delivery(reversal, today, quantity.negate(), amount.negate(), reason, who, id);
    }
}
