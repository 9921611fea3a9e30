package it.trama.intake.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** In 1998 the demo has no contact, so what is counted is what the test made. */
@TramaTest
class ReportOfTheDeskTest {

    private static final String PERIOD = "?dal=1/3/1998&al=31/3/1998";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private void register(String day, String reason, String minutes) {
        assertThat(http.post()
                        .uri("/accessi")
                        .with(as.user("assistente"))
                        .param("id", UUID.randomUUID().toString())
                        .param("reasons", reason)
                        .param("sender", "PARISH")
                        .param("channel", "HOME")
                        .param("outcome", "DIRECTED")
                        .param("day", day)
                        .param("minutes", minutes)
                        .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void counts_reasons_channels_outcomes_and_time_of_a_period() {
        register("1/3/1998", "economic", "10");
        register("31/3/1998", "economic", "20");
        register("15/3/1998", "housing", "30");
        register("1/4/1998", "work", "30");
        assertThat(get("assistente", "/accessi/resoconto" + PERIOD))
                .bodyText()
                .contains("3 accessi", "67%", "33%", "1 ore e 0 minuti", "A domicilio", "Indirizzo ad altro servizio")
                .doesNotContain("Problema di lavoro");
        assertThat(get("assistente", "/accessi/resoconto.csv" + PERIOD))
                .bodyText()
                .contains("Motivi;Esigenze economiche;2;67%;0;15 min");
        assertThat(get("assistente", "/accessi/resoconto" + PERIOD + "&comune=019036"))
                .bodyText()
                .contains("Nessun accesso del tuo ente in questo periodo");
        assertThat(get("assistente2", "/accessi/resoconto" + PERIOD)).bodyText().contains("Nessun accesso");
        assertThat(get("sindaco", "/accessi/resoconto")).hasStatus(403);
    }
}
