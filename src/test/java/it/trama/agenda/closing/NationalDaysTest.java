package it.trama.agenda.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NationalDaysTest {

    private final NationalDays days = new NationalDays();

    @Test
    void are_those_of_the_law_of_the_year_and_have_italian_names() {
        var of2027 = days.between(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
        assertThat(of2027.values())
                .containsExactly(
                        "Capodanno",
                        "Epifania",
                        "Pasqua",
                        "Lunedì dell'Angelo",
                        "Festa della Liberazione",
                        "Festa del lavoro",
                        "Festa della Repubblica",
                        "Ferragosto",
                        "San Francesco d'Assisi",
                        "Ognissanti",
                        "Immacolata Concezione",
                        "Natale",
                        "Santo Stefano");
        assertThat(of2027).containsEntry(LocalDate.of(2027, 3, 29), "Lunedì dell'Angelo");
        assertThat(days.between(LocalDate.of(2025, 10, 4), LocalDate.of(2025, 10, 5)))
                .as("not yet again a holiday")
                .isEmpty();
    }
}
