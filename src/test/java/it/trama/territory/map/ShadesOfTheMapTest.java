package it.trama.territory.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShadesOfTheMapTest {

    private static Shading of(int... numbers) {
        return new Shading(IntStream.of(numbers).mapToObj(BigDecimal::valueOf).toList());
    }

    @Test
    void hold_about_as_many_municipalities_each() {
        Shading shading = of(IntStream.rangeClosed(1, 50).toArray());
        assertThat(shading.bands()).hasSize(5).first().satisfies(band -> {
            assertThat(band.shade()).isEqualTo(1);
            assertThat(band.most()).isEqualByComparingTo("10");
        });
    }

    @Test
    void never_tell_equal_numbers_apart_and_never_leave_one_out() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int[] numbers = random.ints(random.nextInt(1, 48), -4, 12).toArray();
            Shading shading = of(numbers);
            List<Integer> shades = IntStream.of(numbers)
                    .sorted()
                    .mapToObj(number -> shading.of(BigDecimal.valueOf(number)))
                    .toList();
            assertThat(shades).isSorted().doesNotContain(0);
        }
    }

    @Test
    void of_no_numbers_are_none() {
        assertThat(of().bands()).isEmpty();
        assertThat(of(3, 3, 3).bands()).hasSize(1);
    }
}
