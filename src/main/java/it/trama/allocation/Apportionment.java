package it.trama.allocation;

import it.trama.allocation.Share.Bound;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The rule. Each gets the minimum plus a part of the rest by its weight, never less than its floor nor more than its cap; what a bound takes or gives
 * is borne by the others by weight. Exact until the last step, which is the largest remainder; equal remainders go by code, so that the order in which
 * municipalities are given changes nothing.
 */
public final class Apportionment {

    /** @param numbers of each measure by municipality; residents always */
    public record Inputs(Map<Measure, Map<String, BigDecimal>> numbers) {

        public Map<String, BigDecimal> of(Measure measure) {
            return numbers.getOrDefault(measure, Map.of());
        }

        BigDecimal of(Measure measure, String municipality) {
            return of(measure).getOrDefault(municipality, BigDecimal.ZERO);
        }

        public BigDecimal sum(Measure measure) {
            return of(measure).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<String> municipalities() {
            return of(Measure.RESIDENTS).keySet().stream().sorted().toList();
        }
    }

    private record Place(String code, BigDecimal weight, Money floor, Money cap) {

        private Share at(Money amount, Bound bound) {
            return new Share(code, amount, bound);
        }
    }

    /** @param by how much its weight alone would put it on the wrong side of a bound */
    private record Beyond(Place place, BigDecimal by) {}

    private final Formula formula;
    private final Inputs inputs;
    private final Money total;

    private Apportionment(Formula formula, Inputs inputs) {
        this.formula = formula;
        this.inputs = inputs;
        this.total = formula.total().of(inputs.sum(Measure.RESIDENTS));
    }

    /** By code of municipality; the parts sum to the total to the cent. */
    public static Result<List<Share>, NoResult> of(Formula formula, Inputs inputs) {
        return new Apportionment(formula, inputs).shares();
    }

    private Result<List<Share>, NoResult> shares() {
        Optional<NoResult> unknown = unknown();
        if (unknown.isPresent()) {
            return Result.refused(unknown.get());
        }
        List<Place> places = inputs.municipalities().stream().map(this::place).toList();
        Optional<NoResult> incompatible = incompatible(places);
        if (incompatible.isPresent()) {
            return Result.refused(incompatible.get());
        }
        var done = new ArrayList<Share>();
        List<Place> free = settle(places, done);
        Money rest = rest(free, done);
        done.addAll(weighed(free, rest));
        done.sort(Comparator.comparing(Share::municipality));
        return Result.done(List.copyOf(done));
    }

    /** Where nobody has a weight there is no rest either: each has its floor. */
    private List<Share> weighed(List<Place> free, Money rest) {
        if (free.stream().allMatch(place -> place.weight().signum() == 0)) {
            return free.stream()
                    .map(place -> place.at(place.floor(), Bound.NONE))
                    .toList();
        }
        List<Money> parts = rest.split(free.stream().map(Place::weight).toList());
        return IntStream.range(0, free.size())
                .mapToObj(i -> free.get(i).at(formula.bounds().minimum().plus(parts.get(i)), Bound.NONE))
                .toList();
    }

    private Optional<NoResult> unknown() {
        if (formula.weights().isEmpty()) {
            return Optional.of(new NoResult.NoWeight());
        }
        List<String> all = inputs.municipalities();
        for (Formula.Weight weight : formula.weights()) {
            Map<String, BigDecimal> numbers = inputs.of(weight.measure());
            List<String> missing =
                    all.stream().filter(code -> !numbers.containsKey(code)).toList();
            if (!missing.isEmpty() && missing.size() < all.size()) {
                return Optional.of(new NoResult.Missing(weight.measure(), missing.getFirst(), missing.size()));
            }
            if (inputs.sum(weight.measure()).signum() <= 0) {
                return Optional.of(new NoResult.NothingToWeigh(weight.measure()));
            }
        }
        return Optional.empty();
    }

    private Place place(String code) {
        BigDecimal residents = inputs.of(Measure.RESIDENTS, code);
        Formula.Limit floor = formula.bounds().floor();
        Formula.Limit cap = formula.bounds().cap();
        Money least = floor == null ? Money.ZERO : floor.of(residents, RoundingMode.CEILING);
        Money minimum = formula.bounds().minimum();
        return new Place(
                code,
                weight(code),
                least.isMoreThan(minimum) ? least : minimum,
                cap == null ? (total.isMoreThan(minimum) ? total : minimum) : cap.of(residents, RoundingMode.FLOOR));
    }

    /** Its part of each measure by the measure's percent, times all sums: nothing is divided, so nothing is lost. */
    private BigDecimal weight(String code) {
        BigDecimal weight = BigDecimal.ZERO;
        for (Formula.Weight own : formula.weights()) {
            BigDecimal part = own.percent().multiply(inputs.of(own.measure(), code));
            for (Formula.Weight other : formula.weights()) {
                part = other.measure() == own.measure() ? part : part.multiply(inputs.sum(other.measure()));
            }
            weight = weight.add(part);
        }
        return weight;
    }

    private Optional<NoResult> incompatible(List<Place> places) {
        Optional<NoResult> upside = places.stream()
                .filter(place -> place.floor().isMoreThan(place.cap()))
                .findFirst()
                .map(place -> new NoResult.FloorAboveCap(place.code(), place.floor(), place.cap()));
        if (upside.isPresent()) {
            return upside;
        }
        Money least = sum(places.stream().map(Place::floor).toList());
        if (least.isMoreThan(total)) {
            return Optional.of(new NoResult.FloorsBeyondTotal(least, total));
        }
        Money most = sum(places.stream()
                .map(place -> place.weight().signum() > 0 ? place.cap() : place.floor())
                .toList());
        return total.isMoreThan(most) ? Optional.of(new NoResult.CapsBelowTotal(most, total)) : Optional.empty();
    }

    /** Puts those that a bound holds at their bound, until nobody of the others is beyond one; answers the others. */
    private List<Place> settle(List<Place> places, List<Share> done) {
        List<Place> free = new ArrayList<>(places);
        while (true) {
            BigDecimal rest = rest(free, done).amount();
            BigDecimal weights = free.stream().map(Place::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Beyond> below =
                    beyond(free, place -> over(place.floor(), weights).subtract(rest.multiply(place.weight())));
            List<Beyond> above =
                    beyond(free, place -> rest.multiply(place.weight()).subtract(over(place.cap(), weights)));
            if (below.isEmpty() && above.isEmpty()) {
                return free;
            }
            int heavier = total(below).compareTo(total(above));
            if (heavier >= 0) {
                below.forEach(each -> done.add(each.place().at(each.place().floor(), Bound.FLOOR)));
                free.removeAll(below.stream().map(Beyond::place).toList());
            }
            if (heavier <= 0) {
                above.forEach(each -> done.add(each.place().at(each.place().cap(), Bound.CAP)));
                free.removeAll(above.stream().map(Beyond::place).toList());
            }
        }
    }

    private static List<Beyond> beyond(List<Place> free, Function<Place, BigDecimal> how) {
        return free.stream()
                .map(place -> new Beyond(place, how.apply(place)))
                .filter(each -> each.by().signum() > 0)
                .toList();
    }

    private static BigDecimal total(List<Beyond> all) {
        return all.stream().map(Beyond::by).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A bound less the minimum, on the scale of the weights. */
    private BigDecimal over(Money bound, BigDecimal weights) {
        return bound.minus(formula.bounds().minimum()).amount().multiply(weights);
    }

    /** What is weighed among the free: what nobody has, less their minima. */
    private Money rest(List<Place> free, List<Share> done) {
        Money given = sum(done.stream().map(Share::amount).toList());
        Money minima = Money.of(formula.bounds().minimum().amount().multiply(BigDecimal.valueOf(free.size())));
        return total.minus(given).minus(minima);
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }
}
