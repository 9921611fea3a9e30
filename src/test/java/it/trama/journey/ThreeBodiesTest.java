package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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
            String sheet = begin(worker);
            entrust(worker, "family", "Caritas");
            entrust(worker, "operator", "Cooperativa di servizi domiciliari");
            worker.look("chi-compila");
            fill(browser.phone("caritas"), "family", sheet);
            fill(browser.desk("ente"), "operator", sheet);
            sign(worker, sheet);
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

    private String begin(Window worker) {
        worker.go(record + "/valutazioni/nuova?strumento=quality-of-life");
        worker.page().fill("[name=q-self-rater]", "Ernesto, a voce");
        choose(worker, "self", 4);
        worker.look("valutazione-qualita-di-vita");
        worker.press("Salva e distribuisci le sezioni");
        worker.page().waitForURL("**/insieme");
        return worker.path().replaceAll("[?#].*", "");
    }

    private static void choose(Window window, String viewpoint, int at) {
        var cells = window.page().locator("select[name^=q-life-" + viewpoint + "]");
        for (int i = 0; i < cells.count(); i++) {
            cells.nth(i).selectOption(new SelectOption().setIndex(1 + (i + at) % 4));
        }
    }

    private static void entrust(Window worker, String section, String body) {
        var form = worker.page().locator("form[action$='/sezioni/" + section + "']");
        worker.page()
                .locator("details:has(form[action$='/sezioni/" + section + "']) summary")
                .click();
        form.locator("select[name=holder]").selectOption(new SelectOption().setLabel(body));
        form.locator("button").last().click();
        TheStoryTest.awaitText(worker.page(), "Sezione affidata");
    }

    private static void fill(Window window, String viewpoint, String sheet) {
        window.go("/");
        window.page().locator("a[href^='/valutazioni/parti/']").first().click();
        window.page().waitForURL("**/valutazioni/parti/**");
        window.page().fill("[name=q-" + viewpoint + "-rater]", "chi lo vede ogni settimana");
        choose(window, viewpoint, 2);
        window.look("sezione-" + viewpoint);
        assertThat(window.text()).doesNotContain("Con gli occhi della persona");
        window.press("Firma la tua sezione");
        TheStoryTest.awaitText(window.page(), "Sezione firmata");
        sign(window, sheet);
        assertThat(window.page()
                        .navigate(window.address() + sheet.replace("/insieme", ""))
                        .status())
                .isEqualTo(404);
    }

    private static void sign(Window window, String sheet) {
        window.go(sheet);
        window.page().fill("#text", SYNTHESIS);
        window.press("Salva e firma la sintesi");
        TheStoryTest.awaitText(window.page(), "Sintesi firmata");
        window.look("sintesi");
    }

    private static void lookAtDefinitions(Window admin) {
        admin.go("/amministrazione/strumenti");
        admin.look("strumenti");
        admin.go("/amministrazione/strumenti/life-project-assessment/1");
        admin.look("strumento-anteprima");
        assertThat(admin.text()).contains("1a. Obiettivi della persona");
    }
}
