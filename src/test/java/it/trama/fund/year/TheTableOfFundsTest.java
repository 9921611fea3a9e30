package it.trama.fund.year;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.FundBulk;
import it.trama.plan.PlanBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheTableOfFundsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    @BeforeEach
    void the_document_is_loaded() {
        actors.runAs(SystemActor.ACTOR, plan::loadDocument);
        actors.runAs(SystemActor.ACTOR, funds::loadDocument);
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void the_api_answers_2019_as_printed_to_the_cent() {
        MvcTestResult answer = get("ufficio", "/api/v1/funds?year=2019");
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("\"total\":7090754.52", "\"amount\":487649.67", "\"amount\":560000.00");
        assertThat(answer).bodyJson().extractingPath("$.lines.length()").isEqualTo(16);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo("CLOSED");
        assertThat(answer).bodyJson().extractingPath("$.copiedFrom").isNull();
        assertThat(answer).bodyJson().extractingPath("$.lines[0].code").isEqualTo("fnps");
        assertThat(answer).bodyJson().extractingPath("$.lines[0].group").isEqualTo("state_regional");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.lines[?(@.code == 'lia')].marker")
                .asArray()
                .containsExactly("**");
    }

    @Test
    void a_fund_without_a_printed_amount_in_2020_has_no_row() {
        MvcTestResult answer = get("sindaco", "/api/v1/funds?year=2020");
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("\"total\":6489697.00")
                .doesNotContain("\"lia\"");
        assertThat(answer).bodyJson().extractingPath("$.lines.length()").isEqualTo(11);
        assertThat(answer).bodyText().contains("{\"group\":\"project\",\"amount\":40000.00}");
    }

    @Test
    void the_current_year_is_an_open_marked_copy_with_the_same_amounts() {
        MvcTestResult answer =
                get("ufficio", "/api/v1/funds?year=" + LocalDate.now(clock).getYear());
        assertThat(answer).hasStatusOk().bodyText().contains("\"total\":7090754.52");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo("OPEN");
        assertThat(answer).bodyJson().extractingPath("$.copiedFrom").isEqualTo(2019);
    }

    @Test
    void a_year_without_funds_is_not_found_as_a_problem() {
        MvcTestResult answer = get("ufficio", "/api/v1/funds?year=2001");
        assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?year=", "?year=abc", "?year=19", "?year=2019.5", "?year=99999999999"})
    void a_year_that_is_missing_or_none_is_a_bad_request(String query) {
        MvcTestResult answer = get("ufficio", "/api/v1/funds" + query);
        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
    }

    @Test
    void the_page_shows_groups_totals_and_that_they_agree() {
        assertThat(get("sindaco", "/fondi?anno=2019"))
                .hasStatusOk()
                .bodyText()
                .contains("7.090.754,52 €", "2.708.027,04 €", "3.750.000,00 €", "632.727,48 €")
                .contains(
                        "Tutti i totali tornano",
                        "Chiuso",
                        "* Progetto a valenza distrettuale",
                        "** Progetti a valenza");
        assertThat(get("coordinatore", "/fondi?anno=2020"))
                .bodyText()
                .contains("6.489.697,00 €")
                .doesNotContain("TERRE DI INCLUSIONE", "valenza");
    }

    @Test
    void the_page_opens_on_the_current_year_marked_as_a_copy() {
        assertThat(get("ufficio", "/fondi"))
                .bodyText()
                .contains("Copia di prova del 2019", "7.090.754,52 €", "Disponibile");
        assertThat(get("ufficio", "/fondi?anno=2001")).hasStatusOk().bodyText().contains("non ci sono fondi");
    }

    @Test
    void who_does_not_govern_sees_the_printed_table_and_not_what_moved() {
        assertThat(get("assistente", "/fondi"))
                .hasStatusOk()
                .bodyText()
                .contains("7.090.754,52 €")
                .doesNotContain("Disponibile", "href=\"/fondi/fnps");
        assertThat(get("assistente", "/fondi/fnps/2019")).hasStatus(404);
    }
}
