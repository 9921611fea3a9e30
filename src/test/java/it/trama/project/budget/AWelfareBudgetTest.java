package it.trama.project.budget;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.kernel.Money;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AWelfareBudgetTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Budget budget;

    @Autowired
    Clock clock;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private SignedProjects.Signed fromTwoMonthsAgo() {
        LocalDate today = LocalDate.now(clock);
        return projects.running(today.minusMonths(2), today.plusMonths(10));
    }

    @Test
    void money_of_funds_money_of_others_and_value_without_money_are_never_one_sum() {
        var signed = fromTwoMonthsAgo();
        assertThat(get("assistente", "/progetti/" + signed.project() + "/budget"))
                .hasStatusOk()
                .bodyText()
                .contains("Denaro pubblico", "Altro denaro", "Valore senza denaro", "Denaro: 900,00 €")
                .contains("Valore senza denaro: 500,00 €", "nessuno lo paga")
                .doesNotContain("1.400,00");
    }

    @Test
    void what_is_spent_beyond_the_calendar_is_told_in_the_list() {
        var signed = fromTwoMonthsAgo();
        String page = "/progetti/" + signed.project() + "/budget";
        assertThat(get("assistente", page)).bodyText().doesNotContain("corre più del calendario");
        as.inTransaction("assistente", () -> budget.settle(signed.commitment(), Money.of("450.00"), UUID.randomUUID()));
        assertThat(get("assistente", "/progetti/spesa-in-anticipo")).bodyText().contains(page);
    }

    @Test
    void what_was_spent_within_the_tolerance_is_in_no_list() {
        var signed = fromTwoMonthsAgo();
        as.inTransaction("assistente", () -> budget.settle(signed.commitment(), Money.of("140.00"), UUID.randomUUID()));
        assertThat(get("assistente", "/progetti/spesa-in-anticipo"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(signed.project().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmato", "planned", "delivered", "committed", "niente"})
    void the_matrix_shows_one_phase_and_opens_the_deliveries_of_a_month(String phase) {
        var signed = fromTwoMonthsAgo();
        assertThat(get("assistente", "/progetti/" + signed.project() + "/budget?vista=" + phase))
                .hasStatusOk()
                .bodyText()
                .contains("/cartelle/" + signed.record() + "/verifica?mese=", "Totale denaro pubblico");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caritas", "ufficio", "sindaco", "assistente2"})
    void who_does_not_work_on_the_record_finds_nothing(String stranger) {
        var signed = fromTwoMonthsAgo();
        for (String address : new String[] {"/budget", "/autogestione"}) {
            assertThat(get(stranger, "/progetti/" + signed.project() + address)
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
    }
}
