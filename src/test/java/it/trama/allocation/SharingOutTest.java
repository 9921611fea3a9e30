package it.trama.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Limit;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.Share.Bound;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule on thousands of formulas made by chance, always the same. */
class SharingOutTest {

    private static final int CASES = 3000;

    private final Random chance = new Random(47);

    private static Formula formula(String amount, Bounds bounds, Weight... weights) {
        return new Formula(
                new Total(Basis.AMOUNT, new BigDecimal(amount), LocalDate.of(2018, 1, 1)), List.of(weights), bounds);
    }

    private static Weight weight(Measure measure, String percent) {
        return new Weight(measure, new BigDecimal(percent));
    }

    private static Inputs residents(int... numbers) {
        var residents = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < numbers.length; i++) {
            residents.put("0190" + (10 + i), BigDecimal.valueOf(numbers[i]));
        }
        return new Inputs(Map.of(Measure.RESIDENTS, residents));
    }

    private static List<Share> parts(Formula formula, Inputs inputs) {
        return switch (Apportionment.of(formula, inputs)) {
            case Done(List<Share> shares) -> shares;
            case Refused(NoResult why) -> throw new AssertionError(why.toString());
        };
    }

    private static NoResult refusal(Formula formula, Inputs inputs) {
        return switch (Apportionment.of(formula, inputs)) {
            case Done(List<Share> shares) -> throw new AssertionError(shares.toString());
            case Refused(NoResult why) -> why;
        };
    }

    private static Money sum(List<Share> shares) {
        return shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Limit euros(String amount) {
        return new Limit(new BigDecimal(amount), false);
    }

    private Inputs anyInputs() {
        int many = 1 + chance.nextInt(20);
        var numbers = new EnumMap<Measure, Map<String, BigDecimal>>(Measure.class);
        for (Measure measure : List.of(Measure.RESIDENTS, Measure.NEED, Measure.SURFACE)) {
            var byPlace = new HashMap<String, BigDecimal>();
            for (int i = 0; i < many; i++) {
                long number = measure == Measure.RESIDENTS ? 1 + chance.nextInt(70_000) : chance.nextInt(300);
                byPlace.put("0190" + (10 + i), BigDecimal.valueOf(number, measure == Measure.SURFACE ? 2 : 0));
            }
            byPlace.merge("019010", BigDecimal.ONE, BigDecimal::add); // never nought everywhere
            numbers.put(measure, byPlace);
        }
        return new Inputs(numbers);
    }

    private @Nullable Limit anyLimit(int euros) {
        return switch (chance.nextInt(3)) {
            case 0 -> null;
            case 1 -> new Limit(BigDecimal.valueOf(chance.nextInt(euros * 100), 2), false);
            default -> new Limit(BigDecimal.valueOf(chance.nextInt(2000), 3), true);
        };
    }

    private Formula anyFormula() {
        var bounds = new Bounds(
                chance.nextBoolean() ? Money.ZERO : Money.of(BigDecimal.valueOf(chance.nextInt(5000), 2)),
                anyLimit(2000),
                anyLimit(60_000));
        int need = 1 + chance.nextInt(60);
        return formula(
                BigDecimal.valueOf(1 + chance.nextInt(20_000_000), 2).toString(),
                bounds,
                weight(Measure.RESIDENTS, Integer.toString(99 - need)),
                weight(Measure.NEED, Integer.toString(need)),
                weight(Measure.SURFACE, "1"));
    }

    @Test
    void sums_to_the_total_within_its_bounds_or_says_that_it_cannot() {
        int done = 0;
        for (int i = 0; i < CASES; i++) {
            Inputs inputs = anyInputs();
            Formula formula = anyFormula();
            Money total = Money.of(formula.total().amount());
            Feasible can = Feasible.of(formula, inputs);
            Result<List<Share>, NoResult> result = Apportionment.of(formula, inputs);
            assertThat(result instanceof Done).as("%s %s", formula, inputs).isEqualTo(can.yes(total));
            if (result instanceof Done(List<Share> shares)) {
                done++;
                assertThat(sum(shares)).isEqualTo(total);
                assertThat(shares)
                        .hasSameSizeAs(can.floors().keySet())
                        .allSatisfy(share -> assertThat(share.amount()).isBetween(can.floor(share), can.cap(share)));
            }
        }
        assertThat(done).isBetween(CASES / 4, CASES - CASES / 10);
    }

    @Test
    void does_not_depend_on_the_order_of_the_municipalities() {
        for (int i = 0; i < CASES / 10; i++) {
            Inputs inputs = anyInputs();
            Formula formula = anyFormula();
            var shuffled = new EnumMap<Measure, Map<String, BigDecimal>>(Measure.class);
            inputs.numbers().forEach((measure, byPlace) -> {
                var places = new ArrayList<>(byPlace.keySet());
                Collections.shuffle(places, chance);
                var again = new LinkedHashMap<String, BigDecimal>();
                places.forEach(place -> again.put(place, inputs.of(measure, place)));
                shuffled.put(measure, again);
            });
            assertThat(Apportionment.of(formula, new Inputs(shuffled))).isEqualTo(Apportionment.of(formula, inputs));
        }
    }

    @Test
    void gives_no_less_to_who_weighs_more() {
        int compared = 0;
        for (int i = 0; i < CASES; i++) {
            Inputs inputs = anyInputs();
            Formula formula = anyFormula();
            var need = new HashMap<>(inputs.of(Measure.NEED));
            String who = "0190" + (10 + chance.nextInt(need.size()));
            need.merge(who, BigDecimal.valueOf(1L + chance.nextInt(50)), BigDecimal::add);
            var more = new EnumMap<>(inputs.numbers());
            more.put(Measure.NEED, need);
            if (Apportionment.of(formula, inputs) instanceof Done(List<Share> before)
                    && Apportionment.of(formula, new Inputs(more)) instanceof Done(List<Share> after)) {
                compared++;
                assertThat(of(after, who)).as("%s %s", formula, inputs).isGreaterThanOrEqualTo(of(before, who));
            }
        }
        assertThat(compared).isGreaterThan(CASES / 5);
    }

    private static Money of(List<Share> shares, String municipality) {
        return shares.stream()
                .filter(share -> share.municipality().equals(municipality))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    @Test
    void shares_cents_by_the_largest_remainder() {
        assertThat(parts(formula("100", Bounds.NONE, weight(Measure.RESIDENTS, "100")), residents(1, 1, 1)))
                .extracting(share -> share.amount().toString())
                .containsExactly("33.34", "33.33", "33.33");
        Formula perHead = new Formula(
                new Total(Basis.PER_HEAD, new BigDecimal("4.1234"), LocalDate.of(2018, 1, 1)),
                List.of(weight(Measure.RESIDENTS, "100")),
                Bounds.NONE);
        assertThat(sum(parts(perHead, residents(1000, 500, 7)))).isEqualTo(Money.of("6213.96"));
    }

    @Test
    void takes_from_the_others_by_weight_what_a_floor_gives() {
        var bounds = new Bounds(Money.ZERO, euros("200"), euros("500"));
        assertThat(parts(formula("1000", bounds, weight(Measure.RESIDENTS, "100")), residents(90, 20, 10)))
                .extracting(share -> share.amount().toString(), Share::bound)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("500.00", Bound.CAP),
                        org.assertj.core.api.Assertions.tuple("300.00", Bound.NONE),
                        org.assertj.core.api.Assertions.tuple("200.00", Bound.FLOOR));
    }

    @Test
    void says_why_it_gives_no_result() {
        Weight all = weight(Measure.RESIDENTS, "100");
        assertThat(refusal(formula("100", new Bounds(Money.ZERO, euros("40"), null), all), residents(1, 2, 3)))
                .isEqualTo(new NoResult.FloorsBeyondTotal(Money.of("120"), Money.of("100")));
        assertThat(refusal(formula("100", new Bounds(Money.ZERO, null, euros("30")), all), residents(1, 2, 3)))
                .isEqualTo(new NoResult.CapsBelowTotal(Money.of("90"), Money.of("100")));
        assertThat(refusal(formula("100", new Bounds(Money.of("20"), null, euros("10")), all), residents(1, 2)))
                .isEqualTo(new NoResult.FloorAboveCap("019010", Money.of("20"), Money.of("10")));
        assertThat(refusal(formula("100", Bounds.NONE, weight(Measure.NEED, "100")), residents(1, 2)))
                .isEqualTo(new NoResult.NothingToWeigh(Measure.NEED));
        assertThat(refusal(formula("100", Bounds.NONE), residents(1, 2))).isEqualTo(new NoResult.NoWeight());
        var need = new HashMap<>(residents(1, 2, 3).numbers());
        need.put(Measure.NEED, Map.of("019011", BigDecimal.ONE));
        assertThat(refusal(formula("100", Bounds.NONE, weight(Measure.NEED, "100")), new Inputs(need)))
                .isEqualTo(new NoResult.Missing(Measure.NEED, "019010", 2));
    }
}
