package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import it.trama.TramaTest;
import it.trama.accreditation.Areas;
import it.trama.accreditation.Providers;
import it.trama.journey.Browser.Window;
import it.trama.platform.web.Formats;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office opens a call, a body applies with its phone, more is asked and given, one act decides, the register shows it; then a suspension. */
@TramaTest
class BecomingAccreditedJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Providers providers;

    @Test
    void from_the_call_to_the_register_and_a_suspension() {
        var body = providers.provider("Cooperativa del Viaggio");
        try (var browser = new Browser(port)) {
            Window office = browser.desk("ufficio");
            UUID call = opens(office);
            Window phone = browser.phone(body.user());
            String application = applies(phone, call);
            asks(office, application);
            completes(phone, application);
            concludes(office, application);
            providers.close(call);
            decides(office, call);
            suspends(office, body.name());
            phone.go("/albo");
            phone.fits("albo-telefono");
            assertThat(phone.text()).contains(body.name(), "sospeso");
        }
    }

    private UUID opens(Window office) {
        office.go("/accreditamento");
        office.look("albo");
        office.go("/accreditamento/avvisi/nuovo");
        office.press("Apri l'avviso");
        office.look("avviso-nuovo");
        String today = Formats.date(providers.today());
        office.page().fill("#title", "Avviso del viaggio");
        office.page().fill("#act", "201");
        office.page().fill("#actOn", today);
        office.page().fill("#opens", today);
        office.page().fill("#closes", today);
        office.page().fill("#years", "3");
        office.page().check("input[name=areas][value=" + Areas.HOME_CARE + "]");
        office.press("Apri l'avviso");
        TheStoryTest.awaitText(office.page(), "L'avviso è pubblicato");
        office.look("avviso");
        return UUID.fromString(office.path().substring(office.path().lastIndexOf('/') + 1));
    }

    private static String applies(Window phone, UUID call) {
        phone.go("/accreditamento/avvisi/" + call);
        phone.press("Fai domanda");
        phone.page().waitForURL("**/domande/*");
        String application = phone.path();
        phone.page().fill("#hours", "120");
        phone.page().fill("#contact", "segreteria, 0372 001500");
        for (Locator yes : phone.page().locator("input[type=radio][value=YES]").all()) {
            yes.check();
        }
        for (String number : new String[] {"#v-CARERS", "#v-TRAINING"}) {
            phone.page().fill(number, "20");
        }
        phone.press("Salva la bozza");
        TheStoryTest.awaitText(phone.page(), "La bozza è salvata");
        for (String requirement : new String[] {"LEGAL_FORM", "CONTRIBUTIONS", "INSURANCE", "CHARTER"}) {
            attaches(phone, requirement);
        }
        phone.fits("domanda-telefono");
        phone.look("domanda-bozza");
        phone.press("Invia la domanda");
        TheStoryTest.awaitText(phone.page(), "Domanda inviata");
        return application;
    }

    private static void attaches(Window phone, String requirement) {
        var file = new FilePayload(
                requirement + ".txt", "text/plain", ("Prova di " + requirement).getBytes(StandardCharsets.UTF_8));
        phone.page().selectOption("#requirement", requirement);
        phone.page().setInputFiles("#files", file);
        phone.press("Allega");
        phone.page().locator("a:has-text('" + requirement + ".txt')").first().waitFor();
    }

    private void asks(Window office, String application) {
        office.go(application);
        office.press("Avvia l'istruttoria");
        TheStoryTest.awaitText(office.page(), "Istruttoria avviata");
        for (Locator met : office.page().locator("input[type=radio][value=MET]").all()) {
            met.check();
        }
        office.page().check("input[name=o-INSURANCE][value=ASK]");
        office.page().fill("#r-INSURANCE", "La polizza è scaduta: allegare quella in corso");
        office.look("istruttoria");
        office.page().fill("#due", Formats.date(providers.today().plusDays(10)));
        office.press("Chiedi le integrazioni");
        TheStoryTest.awaitText(office.page(), "Integrazioni richieste");
    }

    private static void completes(Window phone, String application) {
        phone.go("/");
        phone.follow("Integrazioni da inviare");
        phone.page().waitForURL("**" + application);
        phone.page()
                .setInputFiles(
                        "#files",
                        new FilePayload("polizza.txt", "text/plain", "In corso".getBytes(StandardCharsets.UTF_8)));
        phone.page().selectOption("#requirement", "INSURANCE");
        phone.press("Allega");
        phone.page().locator("a:has-text('polizza.txt')").first().waitFor();
        phone.page().locator("textarea[name^=a-]").fill("Allegata la polizza in corso");
        phone.fits("integrazioni-telefono");
        phone.look("integrazioni");
        phone.press("Invia le integrazioni");
        TheStoryTest.awaitText(phone.page(), "Integrazioni inviate");
    }

    private static void concludes(Window office, String application) {
        office.go(application);
        office.page().check("input[name=o-INSURANCE][value=MET]");
        office.press("Concludi l'istruttoria");
        TheStoryTest.awaitText(office.page(), "Istruttoria conclusa");
        office.look("istruttoria-conclusa");
    }

    private void decides(Window office, UUID call) {
        String today = Formats.date(providers.today().minusDays(1));
        office.go("/accreditamento/avvisi/" + call);
        office.page().fill("#number", "202");
        office.page().fill("#adopted", today);
        office.page().fill("#starts", today);
        office.look("determina");
        office.press("Adotta la determina");
        TheStoryTest.awaitText(office.page(), "La determina è adottata");
    }

    private void suspends(Window office, String body) {
        office.go("/accreditamento?area=" + Areas.HOME_CARE);
        office.follow(body);
        office.page().waitForURL("**/albo/*");
        office.page().check("input[name=move][value=SUSPENDED]");
        office.page().fill("#day", Formats.date(providers.today()));
        office.page().fill("#act", "203");
        office.page().fill("#reason", "Coordinatore non sostituito");
        office.press("Registra il provvedimento");
        TheStoryTest.awaitText(office.page(), "Registrato");
        office.look("ente-sospeso");
        for (String page :
                new String[] {"controlli", "affidamenti", "affidamenti/nuovo", "coprogettazione", "qualita"}) {
            office.go("/accreditamento/" + page);
            office.look("accreditamento-" + page.replace('/', '-'));
        }
    }
}
