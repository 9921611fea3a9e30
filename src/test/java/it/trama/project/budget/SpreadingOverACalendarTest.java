package it.trama.project.budget;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.project.Project.Hours;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadingOverACalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 16);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void months_always_sum_to_the_whole_and_what_is_planned_to_date_never_falls(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var whole = Money.of(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            LocalDate from = DAY.plusDays(random.nextInt(400));
            var calendar = new Calendar(new Period(from, from.plusDays(1 + random.nextInt(800))), week(random));
            assertThat(Part.sum(calendar.spread(whole))).isEqualTo(whole);
            Money before = Money.ZERO;
            for (LocalDate day = from.minusDays(3); day.isBefore(from.plusDays(820)); day = day.plusDays(17)) {
                Money until = calendar.until(whole, day);
                assertThat(until).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(whole);
                before = until;
            }
            assertThat(before).isEqualTo(whole);
        }
    }

    private static List<Hours> week(Random random) {
        var week = new ArrayList<Hours>();
        for (int day = 1; day <= 7; day++) {
            if (random.nextInt(4) == 0) {
                week.add(new Hours(day, LocalTime.of(9, 0), LocalTime.of(10 + random.nextInt(8), 0)));
            }
        }
        return week;
    }

    @Test
    void days_weigh_alike_where_no_week_is_written() {
        var calendar = new Calendar(new Period(DAY, LocalDate.of(2026, 3, 1)), List.of());
        assertThat(calendar.spread(Money.of("44.01")))
                .containsEntry(LocalDate.of(2026, 1, 1), Money.of("16.00"))
                .containsEntry(LocalDate.of(2026, 2, 1), Money.of("28.01"));
    }

    @Test
    void a_week_of_mondays_counts_mondays() {
        var mondays = List.of(new Hours(1, LocalTime.of(9, 0), LocalTime.of(11, 0)));
        var calendar = new Calendar(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1)), mondays);
        assertThat(calendar.spread(Money.of("90.00")))
                .containsEntry(LocalDate.of(2026, 3, 1), Money.of("50.00"))
                .containsEntry(LocalDate.of(2026, 4, 1), Money.of("40.00"));
        assertThat(calendar.until(Money.of("90.00"), LocalDate.of(2026, 3, 1))).isEqualTo(Money.ZERO);
        assertThat(calendar.until(Money.of("90.00"), LocalDate.of(2026, 3, 2))).isEqualTo(Money.of("10.00"));
    }

    @Test
    void spending_runs_ahead_only_beyond_both_tolerances() {
        var tolerance = new Ahead.Tolerance(BigDecimal.TEN, new BigDecimal("50"));
        assertThat(Ahead.of(Money.of("1000"), Money.of("1090"), tolerance)).isEmpty();
        assertThat(Ahead.of(Money.of("100"), Money.of("145"), tolerance)).isEmpty();
        assertThat(Ahead.of(Money.of("100"), Money.of("150.01"), tolerance)).isPresent();
    }

    /** 44.01 € from 16 January to the end of February: 16.00 in January, 28.01 in February. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31,0.00",
        "2026-01-15,0.00",
        "2026-01-16,1.00",
        "2026-01-31,16.00",
        "2026-02-01,17.00",
        "2026-02-14,30.01",
        "2026-02-27,43.01",
        "2026-02-28,44.01",
        "2027-05-01,44.01"
    })
    void up_to_a_day_the_months_that_are_over_count_whole_and_the_present_one_to_date(LocalDate day, String planned) {
        var calendar = new Calendar(new Period(DAY, LocalDate.of(2026, 3, 1)), List.of());
        assertThat(calendar.until(Money.of("44.01"), day)).isEqualTo(Money.of(planned));
    }

    /** Five Mondays in March, four in April. */
    @ParameterizedTest
    @CsvSource({"2026-03-01,0", "2026-03-02,10", "2026-03-31,50", "2026-04-05,50", "2026-04-06,60", "2026-04-30,90"})
    void inside_a_month_the_hours_of_the_week_count(LocalDate day, String planned) {
        var mondays = Calendar.week("1 09:00:00 11:00:00");
        var calendar = new Calendar(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1)), mondays);
        assertThat(calendar.until(Money.of("90.00"), day)).isEqualTo(Money.of(planned));
    }

    @Test
    void the_week_is_read_as_the_database_joins_it() {
        assertThat(Calendar.week("")).isEmpty();
        assertThat(Calendar.week("3 14:00:00 16:30:00\n1 09:00:00 11:00:00"))
                .containsExactly(
                        new Hours(3, LocalTime.of(14, 0), LocalTime.of(16, 30)),
                        new Hours(1, LocalTime.of(9, 0), LocalTime.of(11, 0)));
    }
}
