package it.trama.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheWholeSheetTest {

    private static final Pattern CODE = Pattern.compile("A-[0-9A-F]{6}");

    private static final String[] FILLED = {
        "entry",
        "SUMMONED",
        "interlocutor",
        "RELATIVE",
        "presence",
        "INFORMED",
        "accompaniedBy",
        "la vicina",
        "needs",
        "SAFETY",
        "asked",
        "pasti a casa",
        "reference",
        "la figlia, 333 1234567"
    };

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private String register(String... more) {
        UUID id = UUID.randomUUID();
        var request = http.post()
                .uri("/accessi")
                .with(as.user("assistente"))
                .param("id", id.toString())
                .param("reasons", "economic")
                .param("sender", "SELF")
                .param("channel", "PHONE")
                .param("outcome", "INFORMED")
                .param("day", "1/2/2026");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        assertThat(request.exchange()).hasRedirectedUrl("/accessi/" + id);
        return "/accessi/" + id;
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(as.user("assistente")).exchange();
    }

    private String codeOf(String address) throws Exception {
        Matcher code = CODE.matcher(get(address).getResponse().getContentAsString());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void keeps_what_there_is_to_say_and_asks_for_none_of_it() {
        String contact = register(FILLED);
        assertThat(get(contact))
                .bodyText()
                .contains(
                        "Convocata",
                        "Un parente o conoscente",
                        "ma è informata",
                        "la vicina",
                        "Sicurezza e protezione",
                        "pasti a casa",
                        "la figlia, 333 1234567");
    }

    @Test
    void who_has_no_name_gets_a_code_and_is_found_again_by_it() throws Exception {
        String first = register();
        String code = codeOf(first);
        String second = register("code", code.toLowerCase(java.util.Locale.ROOT));
        assertThat(codeOf(second)).isEqualTo(code);
        assertThat(get(second)).bodyText().contains("Con lo stesso codice", first);
        assertThat(get(first)).bodyText().contains(second);
        assertThat(codeOf(register())).isNotEqualTo(code);
    }
}
