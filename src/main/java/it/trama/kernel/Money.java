package it.trama.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Euros, exact to the cent. Rounded once, HALF_UP, at the line; parts made by {@link #split} always sum to the whole. */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO.setScale(2));

    public Money {
        if (amount.scale() != 2) {
            throw new IllegalArgumentException("money has two decimals, not %s".formatted(amount));
        }
    }

    /** Rounds HALF_UP to the cent. */
    public static Money of(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP));
    }

    public static Money of(String amount) {
        return of(new BigDecimal(amount));
    }

    /** A line: quantity by unit price (up to 4 decimals), rounded once. */
    public static Money line(BigDecimal quantity, BigDecimal unitPrice) {
        return of(quantity.multiply(unitPrice));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /**
     * Splits by weights with the largest remainder: the parts sum to this amount to the cent.
     *
     * @param weights not negative, at least one positive
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("weights must be positive: " + weights);
        }
        var parts = new ArrayList<BigDecimal>();
        var remainders = new ArrayList<BigDecimal>();
        for (BigDecimal weight : weights) {
            BigDecimal exact = amount.multiply(weight).divide(total, 12, RoundingMode.HALF_UP);
            BigDecimal floor = exact.setScale(2, RoundingMode.FLOOR);
            parts.add(floor);
            remainders.add(exact.subtract(floor));
        }
        BigDecimal left = amount.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int cents = left.movePointRight(2).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(cents)
                .forEach(i -> parts.set(i, parts.get(i).add(new BigDecimal("0.01"))));
        return parts.stream().map(Money::new).toList();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
