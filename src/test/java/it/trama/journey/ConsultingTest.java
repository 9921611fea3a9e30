package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker asks a specialist team about Ernesto and shares one note; the team answers; the worker decides. A group is recorded on a phone. */
@TramaTest
class ConsultingTest {

    private static final String RECORD = "/cartelle/" + DemoStaff.id("record", "ernesto");

    @LocalServerPort
    int port;

    @Test
    void a_worker_asks_a_team_reads_and_answers_and_the_worker_decides() {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            String request = ask(worker);
            answer(browser.desk("ecdd"), request);
            worker.go(RECORD + "/consulenze/" + request);
            worker.look("consulenza-parere");
            worker.page().check("input[name=outcome][value=PARTLY]");
            worker.page().fill("#why", "L'uscita sì; la visita aspetta la figlia.");
            worker.press("Registra e archivia");
            TheStoryTest.awaitText(worker.page(), "Adottato in parte");
            worker.look("consulenza-conclusa");
        }
    }

    private static String ask(Window worker) {
        worker.go(RECORD + "/consulenze");
        worker.look("consulenze");
        worker.follow("Chiedi una consulenza");
        worker.page().selectOption("#team", DemoStaff.id("team", "ECDD").toString());
        worker.page().fill("#question", "Come si riconosce un ritiro?");
        worker.page().locator("input[name=parts]").first().check();
        worker.page().check("input[name='ground.basis'][value=CONSENT]");
        worker.page().fill("[name='ground.reference']", "consenso del 3 marzo");
        worker.look("consulenza-nuova");
        worker.press("Invia la richiesta");
        worker.page().waitForURL(url -> !url.endsWith("nuova"));
        worker.look("consulenza-chiesta");
        return worker.path().replaceAll(".*/", "");
    }

    private static void answer(Window team, String request) {
        team.go("/consulenze");
        team.look("consulenze-ricevute");
        assertThat(team.menu()).contains("/consulenze").doesNotContain("/cartelle", "/persone");
        team.go("/consulenze/" + request);
        assertThat(team.text()).doesNotContain("Piazzi");
        team.press("Prendi in esame");
        TheStoryTest.awaitText(team.page(), "Scrivi il parere");
        team.page()
                .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Scrivi il parere"))
                .click();
        team.page().fill("#reading", "Sembra un ritiro dopo le scale diventate pesanti.");
        team.page().fill("#advice", "Un'uscita alla settimana; riparlarne tra due mesi.");
        team.look("consulenza-scrivi-parere");
        team.press("Firma il parere");
        TheStoryTest.awaitText(team.page(), "Parere firmato.");
        team.look("consulenza-firmata");
    }

    @Test
    void a_session_of_a_group_is_recorded_on_a_phone() {
        try (var browser = new Browser(port)) {
            Window body = browser.phone("caritas");
            newGroup(body);
            join(body, "Gino");
            join(body, "Pina");
            for (var tick : body.page().locator("input[name=present]").all()) {
                tick.check();
            }
            body.page().fill("#quantity", "1,5");
            body.look("gruppo-incontro-telefono");
            body.fits("gruppo-incontro-telefono");
            body.press("Registra per tutti i presenti");
            TheStoryTest.awaitText(body.page(), "2 presenti, altri 0");
            assertThat(body.text()).contains("36,00 €");
            body.look("gruppo-registrato-telefono");
        }
    }

    private static void newGroup(Window body) {
        body.go("/consegne/gruppi");
        body.page().locator("summary").first().click();
        body.page().fill("#name", "Orto della parrocchia");
        body.page().selectOption("#kind", "SOCIAL_FARMING");
        body.page().fill("#cost", "24");
        body.look("gruppo-nuovo-telefono");
        body.press("Crea il gruppo");
        body.page().waitForURL("**/gruppi/*-*");
    }

    private static void join(Window body, String name) {
        body.page()
                .locator(
                        "summary",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Aggiungi un partecipante"))
                .click();
        body.page().fill("#label", name);
        body.page()
                .fill(
                        "#since",
                        LocalDate.now(ZoneId.of("Europe/Rome")).minusDays(3).toString());
        body.press("Aggiungi");
        TheStoryTest.awaitText(body.page(), "Partecipante aggiunto");
    }
}
