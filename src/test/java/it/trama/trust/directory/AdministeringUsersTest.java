package it.trama.trust.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.TramaTest;
import it.trama.kernel.Role;
import it.trama.platform.cli.StartRefused;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AdministeringUsersTest {

    private static final String PASSWORD = "una-password-lunga";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Users users;

    @Autowired
    UserAddVerb verb;

    private MvcTestResult add(String username, String password, String role) {
        return http.post()
                .uri("/amministrazione/utenti")
                .param("username", username)
                .param("name", "Nome di Prova")
                .param("password", password)
                .param("body", "caritas")
                .param("roles", role)
                .with(as.user("admin"))
                .exchange();
    }

    private MvcTestResult signIn(String username) {
        return http.post()
                .uri("/accesso")
                .param("username", username)
                .param("password", PASSWORD)
                .with(csrf())
                .exchange();
    }

    @Test
    void a_new_user_signs_in_until_suspended() {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(add(name, PASSWORD, "TEAM_MEMBER")).hasStatus3xxRedirection();
        assertThat(signIn(name)).headers().hasValue("Location", "/");
        String id = as.run("admin", () -> as.inTransaction("admin", users::all)).stream()
                .filter(u -> u.username().equals(name))
                .findFirst()
                .orElseThrow()
                .userId()
                .toString();
        assertThat(http.post()
                        .uri("/amministrazione/utenti/" + id + "/stato")
                        .param("active", "false")
                        .with(as.user("admin")))
                .hasStatus3xxRedirection();
        assertThat(signIn(name)).headers().hasValue("Location", "/accesso?errore");
    }

    @Test
    void bad_input_is_answered_at_the_field() {
        assertThat(add("assistente", PASSWORD, "TEAM_MEMBER"))
                .hasStatus(422)
                .bodyText()
                .contains("già usato");
        assertThat(add("nuovo.utente", "corta", "TEAM_MEMBER"))
                .hasStatus(422)
                .bodyText()
                .contains("almeno 12");
        assertThat(add("Nome Sbagliato!", PASSWORD, "TEAM_MEMBER"))
                .hasStatus(422)
                .bodyText()
                .contains("lettere minuscole");
    }

    @Test
    void only_the_administrator_sees_users_also_by_sql() {
        assertThat(http.get().uri("/amministrazione/utenti").with(as.user("assistente")))
                .hasStatus(403);
        assertThat(as.inTransaction("assistente", users::all)).isEmpty();
        assertThat(as.inTransaction("admin", users::all)).isNotEmpty();
    }

    @Test
    void the_operators_verb_makes_an_administrator_once() {
        String name = "a" + UUID.randomUUID().toString().substring(0, 8);
        verb.run(List.of(name, "Prima Amministratrice", "ADMINISTRATOR"));
        assertThat(as.actor(name).roles()).containsExactly(Role.ADMINISTRATOR);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> verb.run(List.of(name, "Prima Amministratrice", "ADMINISTRATOR")))
                .withMessageContaining("già usato");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> verb.run(List.of("altro", "Altro", "CAPO")))
                .withMessageContaining("Ruolo sconosciuto");
    }
}
