package it.trama.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.TokensOf;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** As another program does: with a personal token, the fixed names, problem+json when something is wrong. */
@TramaTest
class UsingTheApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TokensOf tokens;

    private MvcTestResult get(String user, String path) {
        return http.get()
                .uri(path)
                .header("Authorization", "Bearer " + tokens.of(user))
                .exchange();
    }

    @Test
    void without_a_token_or_with_a_wrong_one_nothing_is_answered() {
        assertThat(http.get().uri("/api/v1/territory/municipalities")).hasStatus(401);
        assertThat(http.get().uri("/api/v1/territory/municipalities").header("Authorization", "Bearer trama_x"))
                .hasStatus(401);
    }

    @Test
    void the_fixed_names_answer_what_they_promise() {
        assertThat(get("assistente", "/api/v1/territory/municipalities"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(47);
        assertThat(get("assistente", "/api/v1/plan/objectives?cycle=2018-2020"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(331);
        assertThat(get("ufficio", "/api/v1/funds?year=2019"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(7090754.52);
        assertThat(get("ufficio", "/api/v1/insight/people-by-municipality-and-age"))
                .hasStatusOk();
        assertThat(get("assistente", "/api/v1/people?q=bonetti&limit=5"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].familyName")
                .isEqualTo("Bonetti");
    }

    @Test
    void help_of_an_unknown_person_and_of_one_without_basis_is_the_same_empty_list() {
        assertThat(get("assistente", "/api/v1/people/" + UUID.randomUUID() + "/help"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(get("assistente", "/api/v1/people/non-un-id/help"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void the_same_rights_as_the_pages_hold() {
        assertThat(get("sindaco", "/api/v1/people?q=bonetti")).hasStatus(403);
        assertThat(get("assistente", "/api/v1/nothing"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith("application/problem+json");
    }

    @Test
    void its_description_is_public() {
        assertThat(http.get().uri("/api/v1/openapi.json"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/people/{id}/help", "/api/v1/funds");
    }
}
