package it.trama.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.load.PlanFixtures;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An action of the plan follows a computed indicator, with a target in its first year and none after. */
@TramaTest
class AnIndicatorOfThePlanTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    private String action = "";
    private int year;

    @BeforeEach
    void followed() {
        var plan = make.cycle();
        action = plan.action();
        year = plan.from();
        UUID id = UUID.randomUUID();
        String home = "/piano/" + action + "/indicatori";
        assertThat(http.post()
                        .uri(home)
                        .with(as.user("ufficio"))
                        .param("id", id.toString())
                        .param("name", "Riunioni tenute")
                        .param("level", "OUTPUT")
                        .param("unit", "riunioni")
                        .param("definition", "riunioni-delle-equipe"))
                .hasStatus3xxRedirection();
        assertThat(http.post()
                        .uri(home + "/" + id + "/traguardi")
                        .with(as.user("ufficio"))
                        .param("target" + year, "1234"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult read(String address) {
        return http.get()
                .uri("/cruscotto/indicatori" + address)
                .with(as.user("sindaco"))
                .exchange();
    }

    @Test
    void stands_in_the_list_with_its_target_only_in_the_year_of_the_target() {
        assertThat(read("?anno=" + year)).hasStatusOk().bodyText().contains("<td>1.234 (" + action + ")</td>");
        assertThat(read("?anno=" + (year + 1))).hasStatusOk().bodyText().doesNotContain("(" + action + ")");
    }

    @Test
    void names_the_action_that_follows_it_and_how_far_the_year_is() {
        String page = "/riunioni-delle-equipe?anno=";
        String link = "<a href=\"/piano/%s\">.*Uno sportello in ogni paese.*</a>: ".formatted(action);
        assertThat(read(page + year))
                .bodyText()
                .containsPattern(link + "traguardo 1\\.234 <span class=\"[^\"]*\">lontano<");
        assertThat(read(page + (year + 1)))
                .bodyText()
                .containsPattern(
                        link + "senza traguardo per quest(&#39;|')anno <span class=\"[^\"]*\">senza traguardo<");
    }
}
