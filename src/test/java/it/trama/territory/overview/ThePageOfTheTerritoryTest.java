package it.trama.territory.overview;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class ThePageOfTheTerritoryTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private org.assertj.core.api.AbstractCharSequenceAssert<?, String> page(String address) {
        return assertThat(http.get().uri(address).with(as.user("sindaco")))
                .hasStatusOk()
                .bodyText();
    }

    @Test
    void shows_47_municipalities_their_total_and_the_break_of_the_series() {
        page("/territorio")
                .contains("Totale: 47 comuni", "157.415", "833,12", "di un'altra serie")
                .containsPattern("id=\"c019036\"");
    }

    @Test
    void computes_the_old_age_index_from_the_printed_classes() {
        // 40,422 over 65 and 19,440 up to 14 of the 2017 table: 207.9; (40,422 + 19,440) / 97,553 = 61.4
        page("/territorio").contains("207,9 anziani ogni 100 ragazzi", "61,4 persone");
    }

    @Test
    void keeps_the_filter_and_the_order_in_the_address() {
        page("/territorio?subambito=1&ordina=abitanti&verso=giu")
                .contains("Totale: 5 comuni", "12.714", "aria-sort=\"descending\"")
                .doesNotContain("id=\"c019036\"")
                .containsSubsequence("id=\"c019026\"", "id=\"c019016\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abitanti", "densita", "variazione", "unknown"})
    void draws_every_municipality_on_the_map(String measure) {
        var body = http.get()
                .uri("/territorio?mappa=" + measure)
                .with(as.user("assistente"))
                .exchange();
        assertThat(body)
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> assertThat(text.split("class=\"t-shade-[1-5]\" role|class=\"t-shade-[1-5]\"><title"))
                        .hasSize(48));
    }

    @Test
    void answers_a_strange_filter_with_an_empty_table_and_what_to_do() {
        assertThat(http.get().uri("/territorio?subambito=77").with(as.user("ufficio")))
                .hasStatusOk()
                .bodyText()
                .contains("Nessun comune da mostrare.", "Importa il file dei comuni");
    }
}
