package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.journey.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A record in the browser: a note with who was there, a need, what one prints before going, the closing. */
@TramaTest
class RecordLookTest {

    @LocalServerPort
    int port;

    @Autowired
    CasefileFixtures make;

    @Test
    void a_worker_writes_searches_prints_and_closes() {
        String record = "/cartelle/" + make.inCharge(make.household(3).getFirst(), 4);
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            note(worker, record);
            need(worker, record);
            worker.go(record);
            worker.look("cartella-piena");
            worker.go(record + "/visita");
            worker.look("visita");
            worker.go(record + "/percorso");
            worker.look("percorso");
            worker.go(record + "/trasferimento");
            worker.look("trasferimento");
            close(worker, record);
        }
    }

    private static void note(Window worker, String record) {
        worker.go(record);
        worker.page().locator("details.t-new-entry > summary").click();
        worker.page().fill("#text", "Abbiamo visto la casa insieme.");
        worker.page().locator("details.t-add > summary").first().click();
        worker.page().fill("[id='meeting.minutes']", "45");
        worker.page().locator("input[name='meeting.persons']").first().check();
        worker.page().locator("input[name='meeting.confidential']").check();
        worker.look("nota-nuova");
        worker.press("Firma e salva nel diario");
        TheStoryTest.awaitText(worker.page(), "Nota firmata");
        assertThat(worker.text()).contains("45 minuti", "Riservata");
        worker.go(record + "/diario?testo=casa");
        worker.look("diario");
        assertThat(worker.text()).contains("Abbiamo visto la casa").doesNotContain("nota numero");
    }

    private static void need(Window worker, String record) {
        worker.go(record + "/bisogni");
        worker.page().selectOption("#problem", "HOUSING.eviction");
        worker.page().check("input[name=weight][value='3']");
        worker.press("Aggiungi");
        TheStoryTest.awaitText(worker.page(), "Bisogno aggiunto");
        worker.look("bisogni");
    }

    private static void close(Window worker, String record) {
        worker.go(record + "/chiusura");
        worker.look("chiusura");
        worker.page().check("input[name=reason][value=GOALS_REACHED]");
        worker.page().check("input[name=situation][value=AUTONOMY]");
        worker.press("Chiudi la presa in carico");
        TheStoryTest.awaitText(worker.page(), "Presa in carico chiusa");
    }

    @Test
    void a_record_fits_in_the_hand() {
        String record = "/cartelle/" + make.inCharge(make.household(3).getFirst(), 4);
        try (var browser = new Browser(port)) {
            Window worker = browser.phone("assistente");
            for (String page : new String[] {"", "/diario", "/bisogni", "/percorso", "/visita", "/chiusura"}) {
                worker.go(record + page);
                worker.fits("cartella-mano" + page.replace('/', '-'));
            }
        }
    }
}
