package it.trama.workshop.group;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class KeepingGroupsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private final UUID id = UUID.randomUUID();
    private final String title = "Orti " + id.toString().substring(0, 8);
    private final String address = "/tavoli/" + id;

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

    private MvcTestResult make() {
        return post(
                "ufficio",
                "/tavoli",
                "id",
                id.toString(),
                "kind",
                "TEAM",
                "title",
                title,
                "started",
                "3/2/2031",
                "subdistricts",
                "2",
                "subdistricts",
                "5");
    }

    @Test
    void a_group_is_made_once_and_seen_by_who_works_in_the_district() {
        make();
        assertThat(make()).hasRedirectedUrl(address);
        for (String user : new String[] {"sindaco", "assistente", "coordinatore"}) {
            assertThat(get(user, address))
                    .bodyText()
                    .contains(title, "Équipe territoriale", "Sub-ambiti 2, 5", "Le risorse del territorio")
                    .doesNotContain("/modifica", "Concludi");
        }
        assertThat(get("sindaco", "/tavoli?tipo=TEAM")).bodyText().containsOnlyOnce(title);
        assertThat(get("sindaco", "/tavoli?tipo=TABLE")).bodyText().doesNotContain(title);
    }

    @Test
    void a_form_that_lacks_something_says_what() {
        assertThat(post("ufficio", "/tavoli", "subdistricts", "9"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli che tipo di gruppo è.", "Scrivi il tema.", "Scrivi un giorno");
        make();
        assertThat(post("ufficio", address + "/modifica", "kind", "TEAM", "started", "3/2/2031"))
                .hasStatus(422);
    }

    @Test
    void who_saves_second_sees_both_versions() {
        make();
        String[] first = {"kind", "TEAM", "title", title, "started", "3/2/2031", "version", "1", "purpose", "Coltivare"
        };
        assertThat(post("ufficio", address + "/modifica", first)).hasRedirectedUrl(address);
        String[] second = first.clone();
        second[9] = "Raccogliere";
        assertThat(post("ufficio", address + "/modifica", second))
                .hasStatus(409)
                .bodyText()
                .contains("Coltivare", "Raccogliere");
    }

    @Test
    void only_the_office_makes_closes_and_opens_again() {
        make();
        assertThat(get("ufficio", "/tavoli/nuovo")).hasStatusOk();
        assertThat(get("assistente", "/tavoli/nuovo")).hasStatus(403);
        assertThat(post("assistente", address + "/chiusura", "closed", "true")).hasStatus(403);
        assertThat(get("assistente", address + "/modifica")).hasStatus(404);
        assertThat(get("ufficio", address + "/modifica")).hasStatusOk();
        post("ufficio", address + "/chiusura", "closed", "true");
        assertThat(get("ufficio", address)).bodyText().contains("concluso il", "Riapri");
        assertThat(get("ufficio", address + "/modifica")).hasStatus(404);
        post("ufficio", address + "/chiusura", "closed", "false");
        assertThat(get("ufficio", address + "/modifica")).hasStatusOk();
    }
}
