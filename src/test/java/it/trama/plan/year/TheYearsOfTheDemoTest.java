package it.trama.plan.year;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheYearsOfTheDemoTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    YearPlans plans;

    private MvcTestResult get(int year, String what) {
        UUID id = as.inTransaction("sindaco", () -> plans.ofYear(year))
                .orElseThrow()
                .id();
        return http.get()
                .uri("/piano/operativi/" + id + what)
                .with(as.user("sindaco"))
                .exchange();
    }

    @Test
    void the_first_is_planned_told_and_frozen() {
        assertThat(get(2019, "")).hasStatusOk().bodyText().contains("Approvato da Assemblea dei Sindaci", "NAU-04");
        assertThat(get(2019, "/relazione"))
                .hasStatusOk()
                .bodyText()
                .contains("Approvata: anno chiuso", "146 persone", "Lontano dal traguardo", "€");
    }

    @Test
    void the_second_is_approved_and_under_way() {
        assertThat(get(2020, "")).hasStatusOk().bodyText().contains("Approvato", "ABI-10", "Senza valore");
        assertThat(get(2020, "/relazione")).hasStatusOk().bodyText().contains("non è ancora stata generata");
    }
}
