package it.trama.insight.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheRoomsOfTheDashboardTest {

    private static final Pattern SMALL_CELL = Pattern.compile("<td class=\"t-num\">(?:<a [^>]*>)?[1-4](?:</a>)?</td>");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cruscotto",
                "/cruscotto/accessi",
                "/cruscotto/in-carico",
                "/cruscotto/fondi",
                "/cruscotto/fondi?anno=2019",
                "/cruscotto/in-carico?anno=2025&subambito=3",
                "/cruscotto/dettaglio?tema=accessi&voce=economic",
                "/cruscotto/dettaglio?tema=in-carico&voce=ELDERLY"
            })
    void show_a_mayor_no_count_of_persons_below_the_threshold(String address) {
        assertThat(get("sindaco", address)).hasStatusOk().bodyText().doesNotContainPattern(SMALL_CELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sindaco", "ufficio", "coordinatore", "assistente"})
    void are_open_to_who_plans_and_who_works(String user) {
        assertThat(get(user, "/cruscotto")).hasStatusOk().bodyText().contains("Chi si rivolge a noi?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caritas", "antenna", "dpo", "admin"})
    void are_closed_to_others(String user) {
        assertThat(get(user, "/cruscotto")).hasStatus(403);
        assertThat(get(user, "/cruscotto/accessi.csv")).hasStatus(403);
        assertThat(get(user, "/cruscotto/dettaglio?tema=accessi")).hasStatus(403);
    }

    @Test
    void of_a_year_without_data_say_so_and_what_to_do() {
        assertThat(get("sindaco", "/cruscotto/accessi?anno=1999"))
                .hasStatusOk()
                .bodyText()
                .contains("Nel 1999 non risultano accessi", "Scegli un altro anno");
        assertThat(get("sindaco", "/cruscotto/fondi?anno=1999"))
                .hasStatusOk()
                .bodyText()
                .contains("Nel 1999 non ci sono fondi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cruscotto/accessi?anno=abc",
                "/cruscotto/accessi?anno=99999",
                "/cruscotto/accessi?subambito=9",
                "/cruscotto/nessuna",
                "/cruscotto/dettaglio?tema=accessi&voce=x",
                "/cruscotto/dettaglio?tema=in-carico&voce=x",
                "/cruscotto/dettaglio?tema=fondi"
            })
    void that_do_not_exist_are_not_found(String address) {
        assertThat(get("ufficio", address)).hasStatus(404);
    }

    @Test
    void give_their_data_as_a_file_with_the_same_hidden_cells() {
        assertThat(get("sindaco", "/cruscotto/in-carico.csv?anno=2025"))
                .hasStatusOk()
                .bodyText()
                .startsWith("Comune,Famiglia e minori,Disabilità,Adulti,Anziani,Totale")
                .contains("Cremona")
                .doesNotContainPattern(",[1-4](,|\n)");
    }

    @Test
    void link_the_own_contacts_only_for_who_may_open_them() {
        assertThat(get("assistente", "/cruscotto/accessi")).bodyText().contains("Il tuo ente");
        assertThat(get("sindaco", "/cruscotto/accessi")).bodyText().doesNotContain("Il tuo ente", "href=\"/accessi?");
    }
}
