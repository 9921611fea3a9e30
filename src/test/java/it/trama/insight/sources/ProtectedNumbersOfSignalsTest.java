package it.trama.insight.sources;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.signal.Signalling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class ProtectedNumbersOfSignalsTest {

    @Autowired
    Signalling pages;

    @Test
    void are_for_the_plan_office_and_the_mayor_only() {
        pages.send("caf", Signalling.someName(), "debts");
        for (String user : List.of("ufficio", "sindaco")) {
            assertThat(pages.get(user, "/cruscotto/segnalazioni"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("CAF di Cremona", "Risposta senza accesso", "Totale");
            assertThat(pages.get(user, "/cruscotto")).bodyText().contains("/cruscotto/segnalazioni");
        }
        assertThat(pages.get("ufficio", "/cruscotto/segnalazioni.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Antenna;Totale");
        assertThat(pages.get("assistente", "/cruscotto/segnalazioni")).hasStatus(403);
        assertThat(pages.get("ufficio", "/cruscotto/segnalazioni?anno=1990")).hasStatus(404);
        assertThat(pages.get("coordinatore", "/cruscotto")).bodyText().doesNotContain("/cruscotto/segnalazioni");
    }

    @Test
    void hide_the_few_and_what_would_give_them_away() {
        var table = new Protected(List.of("WAITING", "ANSWERED"));
        table.add("School", "WAITING", 3);
        table.add("School", "ANSWERED", 40);
        table.add("Doctors", "WAITING", 20);
        table.add("Doctors", "ANSWERED", 30);
        Map<Protected.Cell, Optional<Integer>> shown = table.disclosed();
        assertThat(shown.get(new Protected.Cell("School", "WAITING"))).isEmpty();
        assertThat(shown.get(new Protected.Cell(Protected.TOTAL, Protected.TOTAL)))
                .contains(93);
        long hidden = shown.values().stream().filter(Optional::isEmpty).count();
        assertThat(hidden).as("one alone could be computed").isGreaterThanOrEqualTo(4);
    }

    @Test
    void never_count_what_is_sealed() {
        String before = body();
        pages.send("medico", Signalling.someName(), "witnessed-violence");
        assertThat(body()).isEqualTo(before);
    }

    private String body() {
        try {
            return pages.get("ufficio", "/cruscotto/segnalazioni.csv")
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
