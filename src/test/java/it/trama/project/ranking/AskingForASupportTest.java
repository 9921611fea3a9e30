package it.trama.project.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.project.ranking.Asking.Asked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class AskingForASupportTest {

    @Autowired
    Asking asking;

    @Autowired
    Clock clock;

    private UUID call = new UUID(0, 0);
    private Asked irma = new Asked(call, call, call, "");

    @BeforeEach
    void a_call_that_is_open() {
        LocalDate today = LocalDate.now(clock);
        call = asking.call(today.minusDays(10), today.plusDays(10));
        irma = asking.woman("Zanibelli", "1984-02-01");
    }

    private String requests() {
        return "/cartelle/" + irma.record() + "/graduatorie";
    }

    @Test
    void the_worker_asks_for_who_they_follow_and_takes_it_back() {
        assertThat(asking.get("assistente", "/cartelle/" + irma.record()))
                .bodyText()
                .contains(requests());
        assertThat(asking.get("assistente", requests()))
                .hasStatusOk()
                .bodyText()
                .contains("Nessuna domanda", "Dove vive oggi", "fino a 5.400,00 €");
        assertThat(asking.ask(irma, call, Map.of())).hasStatus3xxRedirection();
        assertThat(asking.ask(irma, call, Map.of())).hasStatus3xxRedirection();
        assertThat(asking.get("assistente", requests()))
                .bodyText()
                .contains("2.000,00 €", "domanda fatta")
                .containsOnlyOnce("Ritira la domanda");
        asking.post(
                "assistente",
                requests() + "/ritiro",
                Map.of("application", irma.application().toString()));
        assertThat(asking.get("assistente", requests())).bodyText().contains("ritirata");
        assertThat(asking.get("coordinatore", "/graduatorie/" + call))
                .bodyText()
                .contains("Nessuna domanda finora");
    }

    @Test
    void what_the_call_does_not_allow_is_refused_with_its_reason() {
        assertThat(asking.ask(irma, call, Map.of("support", "B2")))
                .hasStatus(422)
                .bodyText()
                .contains("non è nel bando");
        assertThat(asking.ask(irma, call, Map.of("cost", "9000", "requested", "5400,01")))
                .hasStatus(422)
                .bodyText()
                .contains("supera il massimo");
        assertThat(asking.ask(irma, call, Map.of("support", "A1", "cost", "1000", "requested", "700,01")))
                .hasStatus(422)
                .bodyText()
                .contains("la parte della spesa");
    }

    @Test
    void without_consent_on_a_day_to_come_or_half_filled_it_is_refused() {
        assertThat(asking.ask(irma, call, Map.of("q-consent", "NO")))
                .hasStatus(422)
                .bodyText()
                .contains("firmata");
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        assertThat(asking.ask(irma, call, Map.of("on", tomorrow)))
                .hasStatus(422)
                .bodyText()
                .contains("deve ancora venire");
        assertThat(asking.ask(irma, call, Map.of("cost", "100", "requested", "200")))
                .hasStatus(422);
        assertThat(asking.ask(irma, call, Map.of("cost", "", "requested", "x", "on", "", "support", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli il sostegno", "maggiore di zero");
    }

    @Test
    void the_same_support_is_asked_once_in_a_call() {
        asking.ask(irma, call, Map.of());
        var again = new Asked(irma.person(), irma.record(), UUID.randomUUID(), irma.number());
        assertThat(asking.ask(again, call, Map.of())).hasStatus(422).bodyText().contains("già stato chiesto");
    }

    @Test
    void only_who_works_on_the_record_asks_or_sees_the_request() {
        asking.ask(irma, call, Map.of());
        assertThat(asking.get("assistente2", requests())).hasStatus(404);
        assertThat(asking.get("assistente2", "/graduatorie/" + call))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Zanibelli", irma.number());
        assertThat(asking.get("assistente", "/graduatorie/" + call)).bodyText().contains("Zanibelli");
        assertThat(asking.get("sindaco", "/graduatorie")).hasStatus(403);
        assertThat(asking.get("ufficio", "/graduatorie/" + call))
                .bodyText()
                .contains("Una domanda")
                .doesNotContain(irma.number());
    }
}
