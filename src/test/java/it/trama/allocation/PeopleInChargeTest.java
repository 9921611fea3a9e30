package it.trama.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.allocation.Apportionment.Inputs;
import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.kernel.Money;
import it.trama.kernel.Result.Done;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money by people in charge. */
@TramaTest
class PeopleInChargeTest {

    private static final LocalDate COUNTED = LocalDate.of(2018, 1, 1);

    @Autowired
    Numbers numbers;

    @Autowired
    As as;

    private Inputs known() {
        return as.inTransaction("ufficio", () -> numbers.known(COUNTED));
    }

    @Test
    void are_counted_as_they_are_today_and_nobody_is_known_by_a_number() {
        Map<String, BigDecimal> users = known().of(Measure.USERS);
        assertThat(users).hasSize(47);
        assertThat(users.get("019036")).isGreaterThan(BigDecimal.TEN);
        assertThat(users.values())
                .allSatisfy(many -> assertThat(many.intValueExact()).isNotIn(1, 2, 4));
    }

    @Test
    void weigh_the_whole_sum_to_the_cent() {
        var formula = new Formula(
                new Total(Basis.AMOUNT, new BigDecimal("1000.01"), COUNTED),
                List.of(new Weight(Measure.USERS, BigDecimal.valueOf(100))),
                Bounds.NONE);
        Inputs known = known();
        assertThat(Apportionment.of(formula, known)).isInstanceOfSatisfying(Done.class, done -> {
            List<?> shares = (List<?>) done.value();
            Money sum = shares.stream().map(share -> ((Share) share).amount()).reduce(Money.ZERO, Money::plus);
            assertThat(sum).isEqualTo(Money.of("1000.01"));
            assertThat(shares)
                    .allSatisfy(share -> assertThat(((Share) share).amount().equals(Money.ZERO))
                            .isEqualTo(Objects.requireNonNull(
                                                    known.of(Measure.USERS).get(((Share) share).municipality()))
                                            .signum()
                                    == 0));
        });
    }
}
