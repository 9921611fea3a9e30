package it.trama.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AMeanAndItsUncertaintyTest {

    @Test
    void one_value_has_no_interval() {
        assertThat(Interval.of(List.of(3.0))).isEmpty();
    }

    /** Mean 3, standard deviation 1.5811, t(4) = 2.7764: the margin is 1.9633. */
    @Test
    void five_values_have_the_interval_of_students_t() {
        Interval interval = Interval.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0)).orElseThrow();
        assertThat(interval.mean()).isEqualTo(3.0);
        assertThat(interval.low()).isCloseTo(1.0367, within(0.0001));
        assertThat(interval.high()).isCloseTo(4.9633, within(0.0001));
        assertThat(interval.tellsAChange()).isTrue();
    }

    @Test
    void values_about_zero_tell_no_change_and_more_of_them_narrow_the_interval() {
        List<Double> few = List.of(-1.0, 1.0, 2.0);
        Interval wide = Interval.of(few).orElseThrow();
        Interval narrow = Interval.of(Collections.nCopies(20, few).stream()
                        .flatMap(List::stream)
                        .toList())
                .orElseThrow();
        assertThat(wide.tellsAChange()).isFalse();
        assertThat(narrow.tellsAChange()).isTrue();
        assertThat(narrow.high() - narrow.low()).isLessThan(wide.high() - wide.low());
    }
}
