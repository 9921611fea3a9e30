package it.trama.governance.weight;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.governance.Bodies.Band;
import it.trama.governance.Bodies.Strategy;
import it.trama.governance.Bodies.UnionRule;
import it.trama.governance.Bodies.Weighting;
import it.trama.governance.Units;
import it.trama.governance.Units.Share;
import it.trama.governance.Units.Unit;
import it.trama.governance.weight.Weigher.Fact;
import it.trama.governance.weight.Weigher.Residents;
import it.trama.governance.weight.Weigher.Union;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How seats become votes. */
class WeighingTest {

    private static final int RUNS = 300;
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final List<Band> BANDS =
            List.of(new Band(1000, BigDecimal.ONE), new Band(5000, BigDecimal.TWO), new Band(20_000, BigDecimal.TEN));

    private static Fact seat(String name, int residents, @Nullable Union union) {
        return new Fact(UUID.randomUUID(), name, new Residents(residents, DAY), union);
    }

    private static Weighting rule(Strategy strategy, UnionRule unions) {
        return new Weighting(strategy, null, unions, BANDS);
    }

    private static List<Fact> hall(Random random) {
        var unions = List.of(new Union(UUID.randomUUID(), "Unione A"), new Union(UUID.randomUUID(), "Unione B"));
        var seats = new ArrayList<Fact>();
        int many = 2 + random.nextInt(50);
        for (int i = 0; i < many; i++) {
            Union union = random.nextInt(4) == 0 ? unions.get(random.nextInt(2)) : null;
            seats.add(seat("Comune " + i, 1 + random.nextInt(80_000), union));
        }
        return seats;
    }

    @Test
    void a_union_weighs_what_its_members_weigh_and_the_whole_never_changes() {
        var random = new Random(7);
        for (int run = 0; run < RUNS; run++) {
            List<Fact> hall = hall(random);
            for (Strategy strategy : Strategy.values()) {
                List<Unit> joined = Weigher.units(rule(strategy, UnionRule.ONE_VOTE), hall);
                List<Unit> apart = Weigher.units(rule(strategy, UnionRule.SEPARATE), hall);
                assertThat(Units.all(joined).weight())
                        .isEqualByComparingTo(Units.all(apart).weight());
                assertThat(joined)
                        .allSatisfy(unit -> assertThat(unit.part().weight())
                                .isEqualByComparingTo(unit.seats().stream()
                                        .map(Share::weight)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        }
    }

    @Test
    void heads_of_a_union_are_one_or_those_of_all_as_the_regulation_says() {
        var random = new Random(8);
        for (int run = 0; run < RUNS; run++) {
            List<Fact> hall = hall(random);
            var one = Weigher.units(rule(Strategy.RESIDENTS, UnionRule.ONE_VOTE), hall);
            assertThat(Units.all(one).heads()).isEqualTo(one.size());
            var summed = Weigher.units(rule(Strategy.RESIDENTS, UnionRule.SUMMED_HEADS), hall);
            assertThat(summed).hasSameSizeAs(one);
            assertThat(Units.all(summed).heads()).isEqualTo(hall.size());
        }
    }

    @Test
    void bands_include_their_upper_end_and_the_last_holds_for_all_above() {
        var rule = rule(Strategy.BANDS, UnionRule.SEPARATE);
        var seats =
                List.of(seat("A", 1000, null), seat("B", 1001, null), seat("C", 20_000, null), seat("D", 72_077, null));
        assertThat(Weigher.units(rule, seats))
                .extracting(unit -> unit.part().weight())
                .containsExactly(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN, BigDecimal.TEN);
    }

    @Test
    void a_seat_without_residents_stops_weights_by_residents_and_not_by_heads() {
        var seats = List.of(new Fact(UUID.randomUUID(), "Casalasco", null, null), seat("A", 10, null));
        assertThat(Weigher.unweighed(rule(Strategy.RESIDENTS, UnionRule.ONE_VOTE), seats))
                .containsExactly("Casalasco");
        assertThat(Weigher.unweighed(rule(Strategy.HEADS, UnionRule.ONE_VOTE), seats))
                .isEmpty();
        assertThat(Weigher.units(rule(Strategy.RESIDENTS, UnionRule.ONE_VOTE), seats.subList(1, 2))
                        .getFirst()
                        .seats()
                        .getFirst()
                        .how())
                .isEqualTo("10 abitanti al 01/01/2019");
    }
}
