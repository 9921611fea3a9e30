package it.trama.fund.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Allocating;
import it.trama.fund.stage.OwnFund;
import it.trama.kernel.Money;
import it.trama.trust.signin.As;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Three areas by six objectives, forecast and final, and acts beside the fund. */
@TramaTest
class TheMatrixOfAFundTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    OwnFund own;

    @Autowired
    Allocating allocating;

    String fund = "";
    UUID line = new UUID(0, 0);

    @BeforeEach
    void a_fund_of_a_thousand() {
        fund = own.fund(2071);
        line = own.line(fund, 2071);
        post("/linee/%s/movimento".formatted(line), Map.of("stage", "ESTIMATED", "amount", "1000", "day", "1/2/2019"));
        post("/linee/%s/movimento".formatted(line), Map.of("stage", "ASSIGNED", "amount", "900", "day", "1/2/2019"));
    }

    private MvcTestResult post(String address, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(Map.of("id", UUID.randomUUID().toString(), "version", "0"));
        fields.putAll(typed);
        var request = http.post().uri("/fondi" + address).with(as.user("ufficio"));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult forecast(Map<String, String> typed) {
        return post("/%s/2071/matrice/previsione".formatted(fund), typed);
    }

    private void refused(Map<String, String> typed, String words) {
        assertThat(forecast(typed)).hasStatus(422).bodyText().contains(words);
    }

    private MvcTestResult get(String user, String address) {
        return http.get()
                .uri("/fondi/%s/2071%s".formatted(fund, address))
                .with(as.user(user))
                .exchange();
    }

    @Test
    void is_forecast_with_at_least_half_for_childhood_and_no_more_than_the_fund() {
        assertThat(get("ufficio", "/matrice/previsione"))
                .hasStatusOk()
                .bodyText()
                .contains("CHILDHOOD-ACCESS");
        refused(Map.of("CHILDHOOD-ACCESS", "tanto"), "CHILDHOOD-ACCESS-error");
        refused(Map.of("CHILDHOOD-ACCESS", "499,99", "POVERTY-INCLUSION", "500"), "sono 499,99 € su 999,99 €");
        refused(Map.of("CHILDHOOD-ACCESS", "1000,01"), "il fondo ne conta 1.000,00");
    }

    @Test
    void each_saving_is_a_version_and_the_last_one_counts() {
        var good = Map.of(
                "CHILDHOOD-ACCESS",
                "500",
                "POVERTY-INCLUSION",
                "499,50",
                "id",
                UUID.randomUUID().toString());
        assertThat(forecast(good)).hasStatus3xxRedirection();
        assertThat(forecast(good)).hasStatus3xxRedirection();
        assertThat(forecast(Map.of("CHILDHOOD-ACCESS", "1"))).hasStatus(409);
        assertThat(get("ufficio", "/matrice/previsione")).bodyText().contains("value=\"499,5\"");
        assertThat(get("sindaco", "/matrice"))
                .bodyText()
                .contains("Versione 1", "999,50 €")
                .doesNotContain("/previsione");
    }

    @Test
    void its_final_is_what_was_spent_on_lines_that_say_where_they_belong() {
        as.inTransaction("ufficio", () -> allocating.allocate(line, Money.of("30.00"), UUID.randomUUID()));
        assertThat(get("sindaco", "/matrice")).bodyText().contains("Spesi 30,00 € su linee che non dichiarano");
        post(
                "/linee/%s/modifica".formatted(line),
                Map.of("purpose", "Centri", "share", "100", "area", "DISABILITY", "objective", "DAY_CENTRES"));
        assertThat(get("sindaco", "/matrice"))
                .bodyText()
                .contains("sono 0,00 € su 30,00 €")
                .doesNotContain("non dichiarano");
        assertThat(get("sindaco", "/matrice.csv"))
                .bodyText()
                .contains("Consuntivo", "Centri diurni e servizi territoriali;0,00;30,00;0,00;30,00");
        assertThat(get("sindaco", "/matrice.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get("caritas", "/matrice")).hasStatus(404);
    }

    @Test
    void of_a_closed_year_it_is_not_forecast_any_more() {
        own.close(fund, 2071);
        assertThat(forecast(Map.of("CHILDHOOD-ACCESS", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("chiuso");
    }
}
