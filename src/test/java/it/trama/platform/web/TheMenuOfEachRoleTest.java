package it.trama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class TheMenuOfEachRoleTest {

    private static final Pattern MENU = Pattern.compile("(?s)<nav id=\"menu\" class=\"t-menu.*?</nav>");
    private static final Pattern ENTRY = Pattern.compile("href=\"(/[^\"#]*)\"");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private List<String> menu(String user) throws Exception {
        String page = http.get()
                .uri("/piano")
                .with(as.user(user))
                .exchange()
                .getResponse()
                .getContentAsString();
        var found = MENU.matcher(page);
        assertThat(found.find()).isTrue();
        return ENTRY.matcher(found.group())
                .results()
                .map(entry -> entry.group(1))
                .toList();
    }

    @Test
    void who_plans_finds_plan_money_and_decisions_first() throws Exception {
        assertThat(menu("ufficio"))
                .startsWith("/", "/piano", "/tavoli", "/governance/sedute", "/fondi", "/adempimenti", "/cruscotto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ufficio",
                "segreteria",
                "sindaco",
                "coordinatore",
                "assistente",
                "caritas",
                "ente",
                "admin",
                "dpo"
            })
    void nobody_finds_a_place_twice(String user) throws Exception {
        assertThat(menu(user)).contains("/").doesNotHaveDuplicates();
    }
}
