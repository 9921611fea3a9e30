package it.trama.delivery;

import it.trama.kernel.Money;
import java.math.BigDecimal;

/** What a part of a promise is worth. */
public final class Portion {

    private Portion() {}

    /** Quantity by unit value, rounded once; the last part takes what remains, so that the parts sum to what was promised. */
    public static Money of(BigDecimal part, BigDecimal left, Money remains, BigDecimal unitValue) {
        Money line = Money.line(part, unitValue);
        return part.compareTo(left) == 0 || line.isMoreThan(remains) ? remains : line;
    }
}
