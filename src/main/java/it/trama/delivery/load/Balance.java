package it.trama.delivery.load;

import it.trama.delivery.Portion;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is left of an assignment while the lines of a file take from it. */
final class Balance {

    /** @param commitment where a fund line pays */
    record Promise(
            UUID id,
            Whose whose,
            Period valid,
            BigDecimal left,
            Money remains,
            BigDecimal unitValue,
            @Nullable UUID commitment) {}

    record Whose(UUID record, Compartment compartment, String beneficiary, String title, String unit) {}

    private final Promise promise;
    private BigDecimal left;
    private Money remains;

    Balance(Promise promise) {
        this.promise = promise;
        this.left = promise.left();
        this.remains = promise.remains();
    }

    Promise promise() {
        return promise;
    }

    BigDecimal left() {
        return left;
    }

    Money take(BigDecimal part) {
        Money worth = Portion.of(part, left, remains, promise.unitValue());
        left = left.subtract(part);
        remains = remains.minus(worth);
        return worth;
    }
}
