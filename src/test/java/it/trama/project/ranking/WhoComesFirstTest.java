package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Money;
import it.trama.project.ranking.RankedList.Entry;
import it.trama.project.ranking.RankedList.Request;
import it.trama.project.ranking.RankedList.Scored;
import it.trama.project.ranking.RankedList.Share;
import it.trama.project.ranking.RankedList.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the order and of the money, on lists made by chance: few values, so that ties are many. */
class WhoComesFirstTest {

    private static final List<String> DWELLINGS = List.of("FAMILY", "ALONE", "UNSUITABLE");

    private final RankingRules rules = SomeRules.shipped();
    private final RankedList list = new RankedList(rules);

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private List<Scored> some(Random chance) {
        var scoring = new Scoring(rules);
        return IntStream.range(0, 1 + chance.nextInt(25))
                .mapToObj(n -> {
                    String isee = chance.nextInt(4) == 0 ? "" : Integer.toString(1000 * chance.nextInt(30));
                    String born = (1950 + chance.nextInt(65)) + "-03-01";
                    var readings = SomeRules.eligible(isee, born, DWELLINGS.get(chance.nextInt(3)));
                    var request = new Request(
                            new UUID(chance.nextLong(), n),
                            "CS 2026/%06d".formatted(n),
                            "B1",
                            Money.of(Integer.toString(100 * (1 + chance.nextInt(50)))),
                            SomeRules.DAY.minusDays(chance.nextInt(3)));
                    return new Scored(request, scoring.of(readings));
                })
                .toList();
    }

    private static Share share(Random chance) {
        return new Share(
                Money.of(Integer.toString(100 * chance.nextInt(400))),
                chance.nextBoolean() ? null : 1 + chance.nextInt(8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_is_total_and_does_not_depend_on_how_the_requests_arrive(int seed) {
        var chance = new Random(seed);
        List<Scored> requests = some(chance);
        Share share = share(chance);
        List<Entry> once = list.of(requests, share);
        var shuffled = new ArrayList<>(requests);
        Collections.shuffle(shuffled, chance);
        assertThat(list.of(shuffled, share)).isEqualTo(once);
        for (Scored a : requests) {
            for (Scored b : requests) {
                int there = Integer.signum(list.order().compare(a, b));
                assertThat(there).isEqualTo(-Integer.signum(list.order().compare(b, a)));
                assertThat(there == 0).isEqualTo(a.equals(b));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void places_run_without_gaps_and_the_money_is_never_passed(int seed) {
        var chance = new Random(seed);
        List<Scored> requests = some(chance);
        Share share = share(chance);
        List<Entry> entries = list.of(requests, share);
        assertThat(entries).hasSameSizeAs(requests);
        List<Integer> places =
                entries.stream().map(Entry::place).filter(Objects::nonNull).toList();
        assertThat(places)
                .isEqualTo(IntStream.rangeClosed(1, places.size()).boxed().toList());
        Money given = entries.stream().map(Entry::granted).reduce(Money.ZERO, Money::plus);
        assertThat(given.isMoreThan(share.money())).isFalse();
        long paid = entries.stream().filter(e -> !e.granted().isZero()).count();
        assertThat(entries.stream().limit(paid)).noneMatch(e -> e.granted().isZero());
        if (share.places() != null) {
            assertThat(paid).isLessThanOrEqualTo(share.places());
        }
    }

    @Test
    void the_first_who_is_not_paid_whole_takes_what_is_left_and_nobody_passes_in_front() {
        var scoring = new Scoring(rules);
        var requests = new ArrayList<Scored>();
        for (String amount : List.of("1000", "3000", "500")) {
            int n = requests.size();
            requests.add(new Scored(
                    new Request(new UUID(0, n), "CS 2026/00000" + n, "B1", Money.of(amount), SomeRules.DAY),
                    scoring.of(SomeRules.eligible("5000", "1980-01-01", "FAMILY"))));
        }
        List<Entry> entries = list.of(requests, new Share(Money.of("2500"), null));
        assertThat(entries).extracting(Entry::state).containsExactly(State.FUNDED, State.PARTLY, State.WAITING);
        assertThat(entries).extracting(e -> e.granted().toString()).containsExactly("1000.00", "1500.00", "0.00");
    }

    @Test
    void with_the_same_points_the_lower_isee_comes_first_then_the_older_then_who_asked_first() {
        var scoring = new Scoring(rules);
        var poor = scored("3", scoring, "2000", "1990-01-01", 0);
        var older = scored("2", scoring, "4000", "1970-01-01", 0);
        var earlier = scored("5", scoring, "4000", "1990-01-01", 1);
        var later = scored("1", scoring, "4000", "1990-01-01", 0);
        var number = scored("4", scoring, "4000", "1990-01-01", 0);
        var all = List.of(later, number, earlier, older, poor);
        assertThat(list.of(all, new Share(Money.ZERO, null)))
                .extracting(e -> e.request().number())
                .containsExactly("3", "2", "5", "1", "4");
    }

    private static Scored scored(String number, Scoring scoring, String isee, String born, int before) {
        var request = new Request(UUID.randomUUID(), number, "B1", Money.of("100"), SomeRules.DAY.minusDays(before));
        return new Scored(request, scoring.of(SomeRules.eligible(isee, born, "FAMILY")));
    }
}
