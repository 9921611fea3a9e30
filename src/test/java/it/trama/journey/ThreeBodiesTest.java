package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three professionals of three bodies fill one assessment of Ernesto, each their section, and close it with what they say together. */
@TramaTest
class ThreeBodiesTest {

    private static final String SYNTHESIS = "Ernesto vuole restare a casa sua e rivedere gli amici del circolo.";

    @LocalServerPort
    int port;

    private final String record = "/cartelle/" + DemoStaff.id("record", "ernesto");

    @Test
    void fill_one_assessment_and_sign_what_they_say_together() throws Exception {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            InCharge.addToTeam(worker, record, "Caritas");
            InCharge.addToTeam(worker, record, "Cooperativa di servizi domiciliari");
            String sheet = FillingTogether.begin(worker, record, "Ernesto, a voce");
            FillingTogether.entrust(worker, "family", "Caritas");
            FillingTogether.entrust(worker, "operator", "Cooperativa di servizi domiciliari");
            worker.look("chi-compila");
            FillingTogether.fill(browser.phone("caritas"), "family", sheet, SYNTHESIS);
            FillingTogether.fill(browser.desk("ente"), "operator", sheet, SYNTHESIS);
            FillingTogether.sign(worker, sheet, SYNTHESIS);
            worker.press("Chiudi e firma la valutazione");
            worker.page().waitForURL(url -> !url.contains("insieme"));
            worker.look("valutazione-insieme");
            assertThat(worker.text())
                    .contains(SYNTHESIS, "Lucia Bassi", "Davide Conti", "Gli stessi punteggi in tabella");
            worker.go(record + "/valutazioni/confronto?strumento=quality-of-life");
            worker.look("valutazioni-confronto");
            worker.go(record + "/valutazioni");
            worker.look("valutazioni-ernesto");
            lookAtDefinitions(browser.desk("admin"));
        }
    }

    private static void lookAtDefinitions(Window admin) {
        admin.go("/amministrazione/strumenti");
        admin.look("strumenti");
        admin.go("/amministrazione/strumenti/life-project-assessment/1");
        admin.look("strumento-anteprima");
        assertThat(admin.text()).contains("1a. Obiettivi della persona");
    }
}
