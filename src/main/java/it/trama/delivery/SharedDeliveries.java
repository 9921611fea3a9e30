package it.trama.delivery;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Deliveries that are parts of one occasion for several people. Within the caller's transaction, as many parts as there are: whoever calls undoes
 * all of them when one is refused. Answers why, in words; empty when done.
 */
public final class SharedDeliveries {

    private SharedDeliveries() {}

    /** @param id of the delivery to be; {@code amount} as it was split, not quantity by unit value */
    public record Part(UUID id, UUID assignment, BigDecimal quantity, Money amount) {}

    public interface Log {
        Optional<String> log(Part part, LocalDate day, String note);
    }

    public interface Cancel {
        Optional<String> cancel(UUID reversal, UUID assignment, UUID delivery, String reason);
    }
}
