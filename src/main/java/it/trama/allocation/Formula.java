package it.trama.allocation;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How money is shared out: a document of the plan office, never code. */
public record Formula(Total total, List<Weight> weights, Bounds bounds) {

    public enum Basis {
        AMOUNT,
        PER_HEAD
    }

    /**
     * @param amount       euros, or euros for each resident
     * @param populationOn day of the residents that are counted
     */
    public record Total(Basis basis, BigDecimal amount, LocalDate populationOn) {

        Money of(BigDecimal residents) {
            return basis == Basis.AMOUNT ? Money.of(amount) : Money.line(residents, amount);
        }
    }

    /** @param percent of the whole formula; all together are a hundred */
    public record Weight(Measure measure, BigDecimal percent) {}

    /**
     * @param minimum what each gets before the rest is weighed
     * @param floor   nobody gets less
     * @param cap     nobody gets more
     */
    public record Bounds(
            Money minimum, @Nullable Limit floor, @Nullable Limit cap) {

        public static final Bounds NONE = new Bounds(Money.ZERO, null, null);
    }

    /** @param amount euros, or euros for each resident */
    public record Limit(BigDecimal amount, boolean perHead) {

        Money of(BigDecimal residents, RoundingMode rounding) {
            BigDecimal exact = perHead ? amount.multiply(residents) : amount;
            return new Money(exact.setScale(2, rounding));
        }
    }
}
