package it.trama.delivery.group;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for any session: 40 × 100 drawn with a fixed seed. */
class SplitPropertiesTest {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    @RepeatedTest(40)
    void the_shares_sum_to_the_whole_and_differ_by_a_cent_at_most(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            int present = 1 + random.nextInt(60);
            var quantity = BigDecimal.valueOf(present + random.nextInt(100_000), 2);
            var unitCost = BigDecimal.valueOf(random.nextInt(2_000_000), 4);
            boolean divided = random.nextBoolean();
            List<Split.Share> shares = Split.among(present, quantity, unitCost, divided);

            assertThat(shares).hasSize(present);
            assertThat(shares.stream().map(Split.Share::amount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(Money.line(quantity, unitCost));
            var amounts = shares.stream().map(s -> s.amount().amount()).sorted().toList();
            assertThat(amounts.getLast().subtract(amounts.getFirst())).isLessThanOrEqualTo(CENT);
            assertThat(amounts.getFirst()).isNotNegative();
            quantities(shares, quantity, divided);
        }
    }

    private static void quantities(List<Split.Share> shares, BigDecimal quantity, boolean divided) {
        var all = shares.stream().map(Split.Share::quantity).sorted().toList();
        if (!divided) {
            assertThat(all).allMatch(q -> q.compareTo(quantity) == 0);
            return;
        }
        assertThat(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(quantity);
        assertThat(all.getFirst()).isGreaterThanOrEqualTo(CENT);
        assertThat(all.getLast().subtract(all.getFirst())).isLessThanOrEqualTo(CENT);
    }
}
