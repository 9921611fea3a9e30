package it.trama.accreditation.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class ContractsOfTheDemoTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Test
    void show_a_direct_award_to_the_same_body_with_its_warning_and_its_reason() {
        assertThat(http.get().uri("/accreditamento/affidamenti").with(as.user("ufficio")))
                .hasStatusOk()
                .bodyText()
                .contains("importo dimostrativo", "Continuità educativa", "otazione");
    }

    @Test
    void show_a_codesign_at_its_tables_and_levels_of_quality() {
        assertThat(http.get().uri("/accreditamento/coprogettazione").with(as.user("ufficio")))
                .bodyText()
                .contains("Abitare leggero per persone sole");
        assertThat(http.get().uri("/accreditamento/qualita").with(as.user("ufficio")))
                .bodyText()
                .contains("Verbale di verifica");
    }
}
