package it.trama.project.pactgroup;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coordinators say who sits in the pact groups; who proposes pacts reads it. Each test has a subdistrict of its own. */
@TramaTest
class ComposingAPactGroupTest {

    private static final String CHARITY = who("caritas", "caritas");
    private static final String WORKER = who("assistente2", "azienda-sociale");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    GroupMembers members;

    private static String who(String user, String body) {
        return DemoStaff.id("user", user) + ":" + DemoStaff.id("body", body);
    }

    private MvcTestResult add(UUID id, int group, String who, boolean coordinates) {
        var request = http.post()
                .uri("/patti/gruppi")
                .with(as.user("coordinatore"))
                .param("id", id.toString())
                .param("group", Integer.toString(group))
                .param("who", who);
        return (coordinates ? request.param("coordinates", "si") : request).exchange();
    }

    private long there(int group) {
        return as.inTransaction(
                "coordinatore",
                () -> members.recent().stream()
                        .filter(row -> row.subdistrict() == group && row.isThere())
                        .count());
    }

    private String page(String user) {
        MvcTestResult page = http.get().uri("/patti/gruppi").with(as.user(user)).exchange();
        assertThat(page).hasStatusOk();
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_side_is_that_of_the_body_and_the_page_says_what_is_missing() {
        UUID id = UUID.randomUUID();
        assertThat(add(id, 3, CHARITY, true)).hasRedirectedUrl("/patti/gruppi");
        assertThat(add(id, 3, CHARITY, true)).hasRedirectedUrl("/patti/gruppi");
        assertThat(there(3)).isEqualTo(1);
        assertThat(page("caritas"))
                .contains("Lucia Bassi", "coordina per il terzo settore", "Manca il coordinatore pubblico")
                .doesNotContain("Aggiungi al gruppo");
    }

    @Test
    void each_side_has_one_coordinator_and_nobody_sits_twice() {
        add(UUID.randomUUID(), 4, CHARITY, true);
        assertThat(add(UUID.randomUUID(), 4, CHARITY, false))
                .hasStatus(422)
                .bodyText()
                .contains("fa già parte di questo gruppo");
        assertThat(add(UUID.randomUUID(), 4, who("san-vincenzo", "san-vincenzo"), true))
                .hasStatus(422)
                .bodyText()
                .contains("Il coordinatore del terzo settore di questo gruppo è Lucia Bassi");
        assertThat(add(UUID.randomUUID(), 4, WORKER, true)).hasStatus3xxRedirection();
        assertThat(add(UUID.randomUUID(), 4, who("sindaco", "comune-cremona"), false))
                .hasStatus(422);
        assertThat(add(UUID.randomUUID(), 4, "", false))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli la persona.");
        assertThat(there(4)).isEqualTo(2);
    }

    @Test
    void who_was_added_by_mistake_is_gone_and_another_comes() {
        UUID mistake = UUID.randomUUID();
        add(mistake, 5, CHARITY, true);
        assertThat(http.post().uri("/patti/gruppi/{id}/fine", mistake).with(as.user("coordinatore")))
                .hasRedirectedUrl("/patti/gruppi");
        assertThat(there(5)).isZero();
        assertThat(add(UUID.randomUUID(), 5, who("il-ponte", "il-ponte"), true)).hasStatus3xxRedirection();
        assertThat(http.post().uri("/patti/gruppi/{id}/fine", UUID.randomUUID()).with(as.user("coordinatore")))
                .hasStatus(404);
    }

    @Test
    void only_coordinators_change_it_and_outsiders_do_not_read_it() {
        assertThat(http.post()
                        .uri("/patti/gruppi")
                        .with(as.user("caritas"))
                        .param("group", "2")
                        .param("who", CHARITY))
                .hasStatus(403);
        assertThat(http.get().uri("/patti/gruppi").with(as.user("sindaco"))).hasStatus(403);
    }
}
