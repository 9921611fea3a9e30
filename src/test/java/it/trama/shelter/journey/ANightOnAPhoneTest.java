package it.trama.shelter.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A woman without a name comes when her beds are taken, a man gets one, and the next night both are recognised. */
@TramaTest
class ANightOnAPhoneTest {

    @LocalServerPort
    int port;

    @Autowired
    Shelters shelters;

    @Autowired
    ShelterDesk desk;

    @Test
    void says_who_got_a_bed_and_who_did_not_and_knows_them_the_next_night() {
        UUID house = shelters.shelter(0, 1);
        String yesterday = "?notte=" + desk.tonight().minusDays(1);
        try (var browser = new Browser(port)) {
            Window hand = browser.phone(Shelters.USER);
            hand.go("/accoglienza");
            hand.look("notte-strutture-telefono");
            hand.go(shelters.night(house) + yesterday);
            arrives(hand, "Cappotto " + house, "FEMALE");
            assertThat(hand.text()).contains("Non ci sono letti liberi");
            arrives(hand, "Beppe " + house, "MALE");
            assertThat(hand.text()).contains("in attesa: Letti finiti", "dentro dalle");
            hand.look("notte-telefono");
            hand.fits("notte-telefono");
            hand.go(shelters.night(house));
            hand.page().context().setOffline(true);
            hand.press("Entra: Beppe " + house);
            await().until(() -> hand.text().contains("Segni tenuti in questo telefono: 1."));
            hand.page().context().setOffline(false);
            await().until(() -> hand.text().contains("Tutto registrato."));
            assertThat(hand.text()).contains("Dentro 1");
        }
    }

    private static void arrives(Window hand, String nickname, String sex) {
        if (!hand.page().locator("#nickname").isVisible()) {
            hand.page().click("text=Chi arriva per la prima volta");
        }
        hand.page().fill("#nickname", nickname);
        hand.page().check("input[name=sex][value=" + sex + "]");
        hand.page().fill("#age", "45");
        hand.press("Entra adesso");
        await().until(() -> hand.text().contains(nickname));
    }

    @Test
    void the_pages_around_it_are_for_everybody() {
        UUID house = shelters.shelter(1, 1);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        try (var browser = new Browser(port)) {
            Window desk = browser.desk(Shelters.USER);
            for (String page : new String[] {"ospiti/" + guest, "letti/" + house, "resoconto", "alloggi"}) {
                desk.go("/accoglienza/" + page);
                desk.page().evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                desk.look("notte-" + page.replaceAll("/.*", ""));
            }
            Window office = browser.desk("ufficio");
            office.go("/cruscotto/notti");
            office.page().locator("svg").last().waitFor();
            office.look("notte-distretto");
        }
    }
}
