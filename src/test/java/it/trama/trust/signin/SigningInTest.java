package it.trama.trust.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class SigningInTest {

    @Autowired
    MockMvcTester http;

    private MvcTestResult signIn(String username, String password) {
        return http.post()
                .uri("/accesso")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    @Test
    void a_stranger_is_sent_to_the_sign_in_page() {
        assertThat(http.get().uri("/")).hasStatus3xxRedirection().headers().hasValue("Location", "/accesso");
        assertThat(http.get().uri("/accesso")).hasStatusOk().bodyText().contains("Nome utente");
    }

    @Test
    void the_right_password_opens() {
        assertThat(signIn("Assistente ", DemoStaff.PASSWORD))
                .hasStatus3xxRedirection()
                .headers()
                .hasValue("Location", "/");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThat(signIn("assistente", "x")).headers().hasValue("Location", "/accesso?errore");
        assertThat(signIn("nessuno", "x")).headers().hasValue("Location", "/accesso?errore");
    }

    @Test
    void guessing_locks_the_name_also_for_the_right_password() {
        for (int i = 0; i < SignIn.ALLOWED_FAILURES; i++) {
            signIn("antenna", "wrong");
        }
        assertThat(signIn("antenna", DemoStaff.PASSWORD)).headers().hasValue("Location", "/accesso?bloccato");
    }
}
