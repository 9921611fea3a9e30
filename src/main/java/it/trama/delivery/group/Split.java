package it.trama.delivery.group;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of one occasion: the cost sums to the whole to the cent, and so does the quantity where it is divided. */
final class Split {

    record Share(BigDecimal quantity, Money amount) {}

    private Split() {}

    static Money cost(BigDecimal quantity, BigDecimal unitCost) {
        return Money.line(quantity, unitCost);
    }

    /** @param present more than none */
    static List<Share> among(int present, BigDecimal quantity, BigDecimal unitCost, boolean divided) {
        List<BigDecimal> alike = Collections.nCopies(present, BigDecimal.ONE);
        List<Money> amounts = cost(quantity, unitCost).split(alike);
        List<BigDecimal> quantities = divided
                ? Money.of(quantity).split(alike).stream().map(Money::amount).toList()
                : Collections.nCopies(present, quantity);
        return IntStream.range(0, present)
                .mapToObj(i -> new Share(quantities.get(i), amounts.get(i)))
                .toList();
    }
}
