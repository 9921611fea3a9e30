package it.trama.delivery.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.delivery.assignment.Assignment.Given;
import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatAPartIsWorthTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate OUT = LocalDate.of(2026, 3, 1);

    private static Assignment promise(String number, String unitValue, String given, String givenAmount) {
        UUID id = UUID.randomUUID();
        return new Assignment(
                id,
                new Assignment.Origin(id, id, Compartment.ORDINARY, id, id),
                new Assignment.Promise("Ada (1984)", "Pasti", "FOOD", ""),
                new Assignment.Quantity(new BigDecimal(number), "MEAL", new BigDecimal(unitValue), null),
                new Period(FIRST, OUT),
                new Given(new BigDecimal(given), Money.of(givenAmount)));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 4.5, 0, 0, 2, 9.00", // quantity by unit value
        "3, 0.335, 0, 0, 1, 0.34", // rounded once, half up
        "3, 0.335, 2, 0.68, 1, 0.33", // the last part takes what remains
        "100, 0.005, 50, 0.50, 1, 0.00", // never more than was promised
        "3, 0.3333, 2, 0.66, 1, 0.34"
    })
    void parts_sum_to_what_was_promised(
            String number, String unitValue, String given, String givenAmount, String part, String worth) {
        assertThat(promise(number, unitValue, given, givenAmount).amountOf(new BigDecimal(part)))
                .isEqualTo(Money.of(worth));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, 1, OutsidePeriod",
        "2026-01-10, 1, ''",
        "2026-02-28, 4, ''",
        "2026-02-28, 4.01, MoreThanLeft",
        "2026-03-01, 1, OutsidePeriod",
        "2026-03-06, 1, FutureDay"
    })
    void a_delivery_lies_in_the_period_in_the_past_and_within_what_is_left(LocalDate day, String part, String refusal) {
        var answer = promise("10", "4.5", "6", "27").refusalToGive(day, new BigDecimal(part), LocalDate.of(2026, 3, 5));
        assertThat(answer.map(r -> r.getClass().getSimpleName()).orElse("")).isEqualTo(refusal);
    }

    @Test
    void a_promise_is_open_while_something_is_left_and_its_period_runs() {
        assertThat(promise("10", "1", "9", "9").isOpen(OUT.minusDays(1))).isTrue();
        assertThat(promise("10", "1", "9", "9").isOpen(OUT)).isFalse();
        assertThat(promise("10", "1", "10", "10").isOpen(FIRST)).isFalse();
    }
}
