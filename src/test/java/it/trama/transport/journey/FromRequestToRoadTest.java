package it.trama.transport.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.transport.TransportFixtures;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asked from the record, proposed, adjusted by hand, confirmed, driven: each with their own window. */
@TramaTest
class FromRequestToRoadTest {

    @LocalServerPort
    int port;

    @Autowired
    TransportFixtures transport;

    @Test
    void a_ride_goes_from_the_record_to_the_drivers_phone() {
        LocalDate day = transport.today();
        UUID record = transport.record();
        try (var browser = new Browser(port)) {
            ask(browser.desk("assistente"), record, day);
            plan(browser.desk("trasporti"), day);
            drive(browser.phone("trasporti"), day);
        }
    }

    private static void ask(Window worker, UUID record, LocalDate day) {
        worker.go("/cartelle/" + record + "/trasporti");
        worker.page().fill("#phone", "0372 998877");
        worker.page().fill("#fromAddress", "via Mantova 10");
        worker.page().selectOption("#fromTown", TransportFixtures.CREMONA);
        worker.page().fill("#toAddress", "Palestra di riabilitazione");
        worker.page().selectOption("#toTown", TransportFixtures.SORESINA);
        worker.page().fill("#day", day.toString());
        worker.page().fill("#time", "11:15");
        worker.page().fill("#back", "12:45");
        worker.page()
                .selectOption("#askedOf", TransportFixtures.body("auto-amica").toString());
        worker.look("trasporti-richiesta");
        worker.press("Chiedi il trasporto");
        await().until(() -> worker.text().contains("Trasporto chiesto."));
        worker.look("trasporti-cartella");
    }

    private static void plan(Window association, LocalDate day) {
        association.go("/trasporti?giorno=" + day);
        association.press("Proponi il piano");
        await().until(() -> association.text().contains("Piano proposto"));
        assertThat(association.text()).contains("Palestra di riabilitazione");
        association.look("trasporti-piano");
        association.page().locator("tr:has-text('Palestra') a").first().click();
        await().until(() -> association.text().contains("Chi la fa, e che cosa comporta"));
        association.look("trasporti-corsa");
        association.page().check("text=Lanzi Teresa");
        association.page().check("input[name=locked]");
        association.press("Assegna la corsa");
        await().until(() -> association.text().contains("Corsa assegnata."));
        assertThat(association.text()).contains("Lanzi Teresa", "bloccata");
        association.press("Conferma il piano");
        await().until(() -> association.text().contains("Confermato"));
        association.go("/trasporti/foglio?giorno=" + day);
        association.look("trasporti-foglio");
        association.go("/trasporti/mezzi");
        association.page().evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        association.look("trasporti-mezzi");
    }

    private static void drive(Window driver, LocalDate day) {
        driver.go("/trasporti/giornata?giorno=" + day);
        var card = driver.page().locator("li.t-stop:has-text('Palestra')").first();
        driver.look("trasporti-telefono");
        driver.fits("trasporti-telefono");
        card.locator("input[name=km]").fill("27,5");
        card.locator("button[value=DONE]").click();
        await().until(() -> driver.text().contains("Fatta, 27,5 km"));
        driver.go("/trasporti?giorno=" + day);
        driver.fits("trasporti-piano-telefono");
        driver.go("/trasporti/resoconto");
        driver.fits("trasporti-resoconto-telefono");
    }
}
