package it.trama.journey.network;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office keeps a body and what it signed; the home says its free places from a phone; a resident finds it without a password. */
@TramaTest
class KeepingTheNetworkTest {

    private static final String BODY = "/rete/" + DemoStaff.id("body", "fondazione-po");
    private static final UUID HOME = DemoStaff.id("facility", "apa-tiglio");

    @LocalServerPort
    int port;

    @Test
    void from_the_agreement_to_the_free_place_that_somebody_finds() {
        try (var browser = new Browser(port)) {
            keep(browser.desk("ufficio"));
            Window home = browser.phone("casa");
            declare(home);
            home.page().context().clearCookies();
            find(home);
        }
    }

    private static void keep(Window office) {
        office.go(BODY + "/modifica");
        office.page().fill("#vatNumber", "00743110157");
        office.page().selectOption("#runtsSection", "OTHER");
        office.page().fill("#runtsNumber", "4711");
        office.page().fill("#runtsChecked", "5/1/2026");
        office.look("rete-ente-modifica");
        office.press("Salva");
        office.go(BODY + "/accordi/nuovo");
        office.look("rete-accordo-nuovo");
        office.page().fill("#subject", "Accoglienza e cura nelle case");
        office.page().fill("#signedOn", "7/1/2026");
        office.page().fill("#from", "7/1/2026");
        office.page().fill("#until", "6/1/2029");
        office.press("Registra l'accordo");
        office.look("rete-ente");
        assertThat(office.text())
                .contains("Si possono condividere dati di persone", "n. 4711", "Accoglienza e cura nelle case");
        office.go("/rete/accordi");
        office.look("rete-accordi");
        office.go("/rete/strutture/" + HOME + "/modifica");
        office.look("rete-struttura-modifica");
        office.go("/rete/servizi?chi=OLDER&vicino=019026");
        office.look("rete-servizi");
    }

    private static void declare(Window home) {
        home.go("/rete/posti");
        home.look("rete-posti");
        home.fits("rete-posti-telefono");
        var card = home.page().locator("form[action$='" + HOME + "']");
        card.locator("input[name=occupied]").fill("99");
        card.locator("button").click();
        assertThat(home.text()).contains("Sono più dei posti della struttura");
        card.locator("input[name=occupied]").fill("6");
        card.locator("button").click();
        assertThat(home.text()).contains("Posti aggiornati", "6 occupati su 8, 2 liberi");
        home.go("/rete/strutture/" + HOME);
        home.look("rete-struttura");
        home.fits("rete-struttura-telefono");
    }

    private static void find(Window anybody) {
        anybody.go("/servizi");
        anybody.page().fill("#testo", "alloggi protetti tiglio");
        anybody.page().selectOption("#vicino", "019026");
        anybody.page().check("input[name=liberi]");
        anybody.press("Cerca");
        anybody.look("servizi");
        anybody.fits("servizi-telefono");
        assertThat(anybody.text()).contains("Alloggi protetti del Tiglio", "2 posti liberi", "qui");
        anybody.follow("Alloggi protetti del Tiglio");
        anybody.look("servizio");
        anybody.fits("servizio-telefono");
        assertThat(anybody.text()).contains("0372 001106", "2 posti liberi su 8");
    }
}
