package it.trama.document.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsOfOthersTest {

    private final ThirdParties others =
            new ThirdParties(List.of("Bonetti Carlo", "Moretti Giada"), Set.of("Bonetti", "Miriam"));

    @Test
    void are_names_of_the_household_and_not_the_persons_own() {
        assertThat(others.in("Miriam Bonetti dice che carlo e Giada Moretti litigano; Carlotta no."))
                .containsExactlyInAnyOrder("carlo", "Moretti", "Giada");
        assertThat(others.in("Bonetti Carlo torna.")).containsExactly("Bonetti Carlo");
    }

    @Test
    void are_numbers_and_addresses_by_which_somebody_is_reached() {
        assertThat(others.in("Chiamare il 333 1234567 o scrivere a zia.rosa@posta.it; ISEE 4902,44 del 2026."))
                .containsExactlyInAnyOrder("333 1234567", "zia.rosa@posta.it");
    }

    @Test
    void are_masked_whole_wherever_they_stand() {
        assertThat(ThirdParties.masked("Carlo, CARLO e Carlotta", List.of("Carlo")))
                .isEqualTo("[omissis], [omissis] e Carlotta");
    }
}
