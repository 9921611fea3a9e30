package it.trama.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.signin.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AnItemThatDoesNotFitTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    private MvcTestResult add(Made plan, String code, String parent) {
        return http.post()
                .uri("/piano/modifica/" + plan.code())
                .with(as.user("ufficio"))
                .param("code", code)
                .param("title", "Nuova")
                .param("kind", "azione")
                .param("area", "poverta")
                .param("section", "§1")
                .param("parent", parent)
                .exchange();
    }

    @Test
    void does_not_hang_under_itself() {
        Made plan = make.cycle();
        String code = "U" + plan.from();
        add(plan, code, plan.action());
        assertThat(http.post()
                        .uri("/piano/modifica/" + plan.code() + "/" + plan.action())
                        .with(as.user("ufficio"))
                        .param("title", "Titolo")
                        .param("kind", "azione")
                        .param("area", "poverta")
                        .param("section", "§1")
                        .param("parent", code)
                        .param("version", "0")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Non può discendere da se stesso");
    }

    @Test
    void does_not_take_a_code_that_is_there_nor_a_parent_that_is_not() {
        Made plan = make.cycle();
        assertThat(add(plan, plan.action(), "")).hasStatus(422).bodyText().contains("Il codice c'è già");
        assertThat(add(plan, "V" + plan.from(), "ZZZ"))
                .hasStatus(422)
                .bodyText()
                .contains("non c'è più");
    }

    @Test
    void says_at_each_field_what_is_missing() {
        Made plan = make.cycle();
        assertThat(http.post()
                        .uri("/piano/modifica/" + plan.code())
                        .with(as.user("ufficio"))
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("code-error", "title-error", "kind-error");
        assertThat(http.get()
                        .uri("/piano/modifica/" + plan.code() + "/nuovo?sotto=" + plan.action())
                        .with(as.user("ufficio"))
                        .exchange())
                .hasStatusOk();
    }
}
