package it.trama.allocation;

import it.trama.allocation.Apportionment.Inputs;
import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** The bounds of each municipality, reckoned another way than the rule does. */
record Feasible(Map<String, Money> floors, Map<String, Money> caps) {

    static Feasible of(Formula formula, Inputs inputs) {
        var floors = new HashMap<String, Money>();
        var caps = new HashMap<String, Money>();
        BigDecimal all = formula.total().amount();
        inputs.of(Measure.RESIDENTS).forEach((code, residents) -> {
            Formula.Limit floor = formula.bounds().floor();
            Formula.Limit cap = formula.bounds().cap();
            BigDecimal least = floor == null ? BigDecimal.ZERO : of(floor, residents);
            BigDecimal minimum = formula.bounds().minimum().amount();
            floors.put(code, new Money(least.max(minimum).setScale(2, RoundingMode.UP)));
            caps.put(
                    code,
                    new Money((cap == null ? all.max(minimum) : of(cap, residents)).setScale(2, RoundingMode.DOWN)));
        });
        return new Feasible(floors, caps);
    }

    private static BigDecimal of(Formula.Limit limit, BigDecimal residents) {
        return limit.perHead() ? limit.amount().multiply(residents) : limit.amount();
    }

    Money floor(Share share) {
        return floors.getOrDefault(share.municipality(), Money.ZERO);
    }

    Money cap(Share share) {
        return caps.getOrDefault(share.municipality(), Money.ZERO);
    }

    private static Money sum(Map<String, Money> bounds) {
        return bounds.values().stream().reduce(Money.ZERO, Money::plus);
    }

    /** Every municipality has residents here, so every one has a weight. */
    boolean yes(Money total) {
        boolean upright = floors.entrySet().stream()
                .noneMatch(floor -> floor.getValue().isMoreThan(caps.getOrDefault(floor.getKey(), Money.ZERO)));
        return upright && !sum(floors).isMoreThan(total) && !total.isMoreThan(sum(caps));
    }
}
