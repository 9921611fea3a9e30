package it.trama.governance;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the convocation to the minutes that the mayor reads on the phone. */
@TramaTest
class PapersOfASessionJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Chamber chamber;

    @Autowired
    Votes votes;

    @Test
    void it_is_called_resolved_written_down_and_read() {
        var body = chamber.body();
        UUID session = chamber.session(body, 20);
        UUID item = chamber.item(session, "Riparto del fondo per la non autosufficienza");
        try (var browser = new Browser(port)) {
            Window desk = browser.desk(Chamber.SECRETARY);
            called(desk, session);
            Window phone = browser.phone("sindaco");
            phone.go("/governance/sedute/" + session + "/convocazione");
            read(phone);
            var hall = votes.open(body, session);
            votes.vote(hall, item, true);
            votes.close(hall);
            String minutes = written(desk, session);
            phone.go(minutes);
            phone.look("verbale-telefono");
            assertThat(phone.text()).contains("firmato", "Presiede Anna Prova");
            desk.go("/governance/delibere?organo=" + body.id());
            desk.look("delibere");
            desk.page().locator("table a").first().click();
            desk.page().waitForURL("**/delibere/*-*");
            desk.look("delibera");
        }
    }

    private static void read(Window phone) {
        phone.look("convocazione-telefono");
        phone.fits("convocazione-telefono");
        assertThat(phone.text()).contains("Riparto del fondo", "Sala Quadri").doesNotContain("@prova.it");
    }

    private static void called(Window desk, UUID session) {
        desk.go("/governance/sedute/" + session + "/convocazione");
        desk.look("convocazione");
        desk.press("Convoca");
        desk.page().waitForURL("**/invii/*");
        desk.look("convocazione-esiti");
        assertThat(desk.text()).contains("senza indirizzo");
    }

    private static String written(Window desk, UUID session) {
        desk.go("/governance/sedute/" + session + "/verbale");
        desk.page().getByText("la seduta è valida").first().waitFor();
        desk.look("verbale-bozza");
        desk.press("Salva la bozza");
        desk.page().getByText("Bozza salvata.").waitFor();
        desk.press("Firma il verbale");
        desk.page().getByText("Invia il verbale").waitFor();
        desk.look("verbale-firmato");
        return desk.path();
    }
}
