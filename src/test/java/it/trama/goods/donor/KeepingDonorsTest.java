package it.trama.goods.donor;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class KeepingDonorsTest {

    private static final String USER = "ente2";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private final UUID id = UUID.randomUUID();
    private final String name = "Forno " + id.toString().substring(0, 8);
    private final String address = "/viveri/magazzino/donatori/" + id;

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

    private void donor() {
        post(USER, "/viveri/magazzino/donatori", "id", id.toString(), "name", name, "contact", "0372 1");
    }

    private void gives() {
        String key = UUID.randomUUID().toString();
        String[] sugar = {
            "id", key, "kind", "SWEETS", "from", id.toString(), "day", "4/1/2026", "quantity", "2", "best", "5/1/2026"
        };
        assertThat(post(USER, "/viveri/magazzino/entrate", sugar)).hasStatus3xxRedirection();
    }

    @Test
    void who_saves_second_sees_both_versions_and_chooses() {
        donor();
        assertThat(post(USER, address, "version", "1", "name", name, "contact", "0372 22"))
                .hasStatus3xxRedirection();
        assertThat(post(USER, address, "version", "1", "name", name, "contact", "0372 33"))
                .hasStatus(409)
                .bodyText()
                .contains("0372 22", "0372 33");
        String chosen = "conflict=1&version=2&choice.contact=mine&mine.contact=0372 33&theirs.contact=0372 22&name=";
        http.post().uri(address + "?" + chosen + name).with(as.user(USER)).exchange();
        assertThat(get(USER, "/viveri/magazzino")).bodyText().contains(name + " · 0372 33");
        assertThat(post(USER, address, "version", "3", "name", " ")).hasStatus(422);
    }

    @Test
    void retired_is_offered_no_more_and_what_was_given_stays() {
        donor();
        gives();
        String offered = "value=\"" + id + "\"";
        assertThat(get(USER, "/viveri/magazzino")).bodyText().contains(offered);
        post(USER, address + "/ritiro", "retired", "true");
        post(USER, address + "/ritiro", "retired", "true");
        assertThat(get(USER, "/viveri/magazzino"))
                .bodyText()
                .contains("da " + name, "non più proposto")
                .doesNotContain(offered);
        assertThat(get(USER, address)).bodyText().contains("Proponi di nuovo");
        post(USER, address + "/ritiro", "retired", "false");
        assertThat(get(USER, "/viveri/magazzino")).bodyText().contains(offered);
    }

    @Test
    void is_the_bodys_own() {
        donor();
        for (String user : new String[] {"notte", "ufficio"}) {
            assertThat(get(user, address)).hasStatus(404);
            assertThat(post(user, address, "version", "1", "name", "Altro")).hasStatus(404);
            assertThat(post(user, address + "/ritiro")).hasStatus(404);
        }
        assertThat(get(USER, address)).bodyText().contains(name);
    }
}
