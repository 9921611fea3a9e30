package it.trama.insight.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan office goes from a figure to what proves it and closes an old year; a mayor reads the same on the phone. */
@TramaTest
class IndicatorsJourneyTest {

    @LocalServerPort
    int port;

    @Test
    void from_the_question_to_the_proof() {
        try (var browser = new Browser(port)) {
            Window office = browser.desk("ufficio");
            office.go("/cruscotto");
            office.page().click("a:has-text('Indicatori:')");
            office.look("indicatori");
            office.page().click("a:text-is('Accessi agli sportelli')");
            office.page().click("summary:has-text('Interrogazione')");
            assertThat(office.text()).contains("Quanti accessi hanno ricevuto gli sportelli?", "pub_contact_facts");
            office.look("indicatore");
            office.page().click("a:has-text('Ricalcola per controllo')");
            await().until(() -> office.text().contains("Ricalcolato adesso"));
            office.go("/cruscotto/indicatori?anno=1993");
            office.page().click("summary:has-text('Chiudi il 1993')");
            office.press("Chiudi il 1993 per sempre");
            await().until(() -> office.text().contains("i suoi valori non cambiano più"));
            Window mayor = browser.phone("sindaco");
            mayor.go("/cruscotto/indicatori");
            mayor.fits("indicatori-telefono");
            mayor.go("/cruscotto/indicatori/persone-in-carico");
            mayor.look("indicatore-telefono");
            mayor.fits("indicatore-telefono");
        }
    }
}
