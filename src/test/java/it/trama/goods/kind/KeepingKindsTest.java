package it.trama.goods.kind;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class KeepingKindsTest {

    private static final String OFFICE = "ufficio";
    private static final String BODY = "ente2";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Kinds kinds;

    private final String name = "Genere " + UUID.randomUUID().toString().substring(0, 8);

    private MvcTestResult post(String user, String to, String... parameters) {
        var request = http.post().uri(to).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }

    /** Sent twice, as by a double click. */
    private String kind() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(post(OFFICE, "/viveri/generi", "id", id, "name", name, "unit", "KG", "help", "FOOD"))
                    .hasStatus3xxRedirection();
        }
        return as.inTransaction(OFFICE, () -> kinds.all()).stream()
                .filter(kind -> kind.name().equals(name))
                .map(Kinds.Kind::code)
                .reduce((one, other) -> one + other)
                .orElseThrow();
    }

    private MvcTestResult came(String code) {
        String id = UUID.randomUUID().toString();
        return post(BODY, "/viveri/magazzino/entrate", "id", id, "kind", code, "day", "4/1/2026", "quantity", "3");
    }

    @Test
    void a_new_kind_is_there_once_for_every_body() {
        String code = kind();
        assertThat(came(code)).hasStatus3xxRedirection();
        assertThat(get(BODY, "/viveri")).bodyText().contains(name + " (kg)");
        assertThat(post(OFFICE, "/viveri/generi", "name", name.toUpperCase(Locale.ROOT), "unit", "KG", "help", "FOOD"))
                .hasStatus(422)
                .bodyText()
                .contains("già un genere");
        assertThat(post(OFFICE, "/viveri/generi")).hasStatus(422);
    }

    @Test
    void who_renames_second_sees_both_names() {
        String to = "/viveri/generi/" + kind();
        assertThat(post(OFFICE, to, "version", "1", "name", name + " bis")).hasStatus3xxRedirection();
        assertThat(post("admin", to, "version", "1", "name", name + " ter"))
                .hasStatus(409)
                .bodyText()
                .contains(name + " bis", name + " ter");
        assertThat(post("admin", to, "version", "2", "name", name + " ter")).hasStatus3xxRedirection();
        assertThat(post("admin", to, "version", "3", "name", "")).hasStatus(422);
    }

    @Test
    void a_retired_kind_is_not_offered_and_stays_in_what_moved() {
        String code = kind();
        came(code);
        assertThat(post(OFFICE, "/viveri/generi/" + code + "/ritiro", "retired", "true"))
                .hasStatus3xxRedirection();
        assertThat(came(code)).hasStatus(422);
        assertThat(get(BODY, "/viveri")).bodyText().doesNotContain(name);
        assertThat(get(BODY, "/viveri/magazzino")).bodyText().contains(name + " +3 kg");
        String id = UUID.randomUUID().toString();
        String[] out = {"id", id, "kind", code, "from", "OUT", "day", "5/1/2026", "quantity", "3"};
        assertThat(post(BODY, "/viveri/magazzino/uscite", out)).hasStatus3xxRedirection();
        post(OFFICE, "/viveri/generi/" + code + "/ritiro", "retired", "false");
        assertThat(came(code)).hasStatus3xxRedirection();
    }

    @Test
    void is_for_the_office_and_the_administrator_only() {
        assertThat(get("admin", "/viveri")).hasRedirectedUrl("/viveri/generi");
        assertThat(get("admin", "/viveri/generi")).hasStatusOk();
        assertThat(get(OFFICE, "/viveri/distretto")).bodyText().contains("/viveri/generi", "/cruscotto/viveri");
        for (String user : new String[] {BODY, "assistente"}) {
            assertThat(get(user, "/viveri/generi")).hasStatus(404);
            assertThat(post(user, "/viveri/generi/PASTA", "version", "1", "name", "X"))
                    .hasStatus(404);
        }
        assertThat(post(OFFICE, "/viveri/generi/NIENTE/ritiro")).hasStatus(404);
    }
}
