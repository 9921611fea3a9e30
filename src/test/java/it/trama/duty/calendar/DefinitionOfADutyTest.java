package it.trama.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.duty.calendar.Definition.Occurrence;
import it.trama.duty.calendar.Definition.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionOfADutyTest {

    private static Definition definition(String code, List<String> days, int from, int to, String each) {
        return new Definition(code, "STATE", "Dati", "", "", new When(days, from, to, each, false));
    }

    @Test
    void falls_on_its_days_of_each_of_its_years() {
        assertThat(definition("x", List.of("02-29", "12-31"), 2027, 2029, "").until(2028))
                .extracting(Occurrence::due)
                .containsExactly(
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 12, 31));
        assertThat(definition("x", List.of("12-31"), 2027, 2027, "").until(2099))
                .hasSize(1);
    }

    @Test
    void keeps_its_ids_so_that_what_was_done_is_found_again() {
        var definition = definition("x", List.of("12-31"), 2027, 2030, "");
        assertThat(definition.until(2028).toList())
                .isEqualTo(definition.until(2028).toList())
                .isNotEmpty();
    }

    @Test
    void a_day_that_nobody_has_told_yet_is_a_guess_until_it_moves() {
        var told = new When(List.of("10-31"), 2026, 2099, "", true);
        var definition = new Definition("x", "STATE", "Dati", "", "", told);
        assertThat(definition.isGuess(LocalDate.of(2031, 10, 31))).isTrue();
        assertThat(definition.isGuess(LocalDate.of(2031, 11, 15))).isFalse();
        assertThat(definition("x", List.of("10-31"), 2026, 2099, "").isGuess(LocalDate.of(2031, 10, 31)))
                .isFalse();
    }

    @Test
    void says_what_is_wrong_with_it() {
        assertThat(definition("sioss", List.of("02-28"), 2026, 2030, "").problems())
                .isEmpty();
        assertThat(definition("Due parole", List.of("31-12"), 2030, 2026, "").problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("Due parole"))
                .anyMatch(problem -> problem.contains("31-12"))
                .anyMatch(problem -> problem.contains("2030-2026"));
        assertThat(definition("x", List.of("02-28"), 2026, 2030, "60 giorni").problems())
                .hasSize(1);
        assertThat(definition("x", List.of(), 2026, 2030, "").problems()).hasSize(1);
    }

    @Test
    void those_of_the_house_are_right() {
        assertThat(Definitions.read("duties")).hasSizeGreaterThan(10);
    }
}
