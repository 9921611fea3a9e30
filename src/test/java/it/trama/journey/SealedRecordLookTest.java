package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.journey.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The anti-violence network opens a sealed record from the person's page and works in it; the administrator sees who may. */
@TramaTest
class SealedRecordLookTest {

    @LocalServerPort
    int port;

    @Autowired
    CasefileFixtures make;

    @Test
    void a_named_worker_opens_one_and_works_in_it() {
        UUID person = make.person();
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("rete");
            open(worker, person);
            worker.page().fill("#text", "Primo colloquio al centro.");
            worker.press("Firma e salva nel diario");
            TheStoryTest.awaitText(worker.page(), "Nota firmata");
            worker.look("riservata-cartella");
            contact(worker);
            worker.go("/riservate");
            worker.look("riservate");
            assertThat(worker.text()).doesNotContain(CasefileFixtures.familyName(person));
            Window phone = browser.phone("rete");
            phone.go("/riservate");
            phone.fits("riservate-telefono");
            phone.page().locator("main tbody a").first().click();
            phone.go(phone.path() + "/riservatezza");
            phone.fits("riservata-telefono");
        }
    }

    private static void open(Window worker, UUID person) {
        worker.go("/persone/" + person);
        worker.follow("Cartella riservata");
        worker.page().fill("#why", "Lo ha chiesto lei, accompagnata da un'amica.");
        worker.look("riservata-apri");
        worker.press("Apri la cartella riservata");
        TheStoryTest.awaitText(worker.page(), "Cartella riservata aperta");
    }

    private static void contact(Window worker) {
        worker.follow("Riservatezza");
        worker.page().fill("#what", "333 1234567");
        worker.page().fill("#caution", "solo la mattina, non lasciare messaggi");
        worker.press("Aggiungi il recapito");
        TheStoryTest.awaitText(worker.page(), "Recapito aggiunto");
        worker.look("riservata-recapiti");
    }

    @Test
    void the_administrator_sees_who_may_and_nothing_of_the_records() {
        try (var browser = new Browser(port)) {
            Window admin = browser.desk("admin");
            admin.go("/amministrazione/riservatezza");
            admin.look("riservatezza-nomine");
            assertThat(admin.text()).contains("Nadia Ferla").doesNotContain("CSR");
            Window phone = browser.phone("admin");
            phone.go("/amministrazione/riservatezza");
            phone.fits("riservatezza-nomine-telefono");
        }
    }
}
