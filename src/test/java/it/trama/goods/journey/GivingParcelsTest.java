package it.trama.goods.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A volunteer gives parcels in a hall without a line: one touch each, none is lost, a mistake is taken back. */
@TramaTest
class GivingParcelsTest {

    @LocalServerPort
    int port;

    @Test
    void parcels_are_given_by_thumb_also_while_the_line_is_gone() {
        try (var browser = new Browser(port)) {
            Window hand = browser.phone("san-vincenzo");
            String mark = UUID.randomUUID().toString().substring(0, 8);
            prepare(hand, mark);
            give(hand, "uno " + mark);
            waitFor(hand, "Tutto registrato.");
            hand.page().context().setOffline(true);
            give(hand, "due " + mark);
            give(hand, "tre " + mark);
            waitFor(hand, "Segni tenuti in questo telefono: 2.");
            hand.look("pacchi-senza-linea-telefono");
            hand.fits("pacchi-telefono");
            hand.page().context().setOffline(false);
            waitFor(hand, "Tutto registrato.");
            takeBack(hand, mark);
        }
    }

    private static void takeBack(Window hand, String mark) {
        hand.press("Annulla: tre " + mark);
        waitFor(hand, "Tutto registrato.");
        hand.page().reload();
        assertThat(row(hand, "due " + mark)).contains("dato alle");
        assertThat(row(hand, "tre " + mark)).doesNotContain("dato alle");
        assertThat(hand.page().evaluate("Object.keys(localStorage).join()"))
                .asString()
                .doesNotContain("trama-ticks");
    }

    @Test
    void the_pages_around_it_are_for_everybody() {
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("san-vincenzo");
            assertThat(desk.menu()).contains("/viveri");
            for (String page :
                    new String[] {"", "/destinatari", "/destinatari/file", "/magazzino", "/pasti", "/resoconto"}) {
                desk.go("/viveri" + page);
                desk.page().evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
                desk.look("viveri" + page.replace('/', '-'));
            }
            Window office = browser.desk("ufficio");
            office.go("/viveri");
            assertThat(office.path()).isEqualTo("/viveri/distretto");
            office.look("viveri-distretto");
            office.go("/viveri/generi");
            office.look("viveri-generi");
            office.go("/cruscotto/viveri");
            office.look("viveri-per-comune");
        }
    }

    private static void prepare(Window hand, String mark) {
        for (String who : new String[] {"uno", "due", "tre"}) {
            hand.go("/viveri/destinatari");
            hand.page().click("text=Aggiungi qualcuno senza nome");
            hand.page().fill("#label", who + " " + mark);
            hand.page().locator("form[action$='/anonimi'] button").click();
            waitFor(hand, "Aggiunto all'elenco.");
        }
        hand.go("/viveri");
        hand.page().click("text=Nuova giornata");
        hand.page().fill("#name", "Pacchi " + mark);
        hand.press("Prepara la giornata");
        waitFor(hand, "Giornata preparata");
        hand.page().fill("#parcels", "300");
        hand.page().locator("form[action$='/pacchi'] button").click();
        waitFor(hand, "restano 300 pacchi");
    }

    private static void give(Window hand, String who) {
        hand.press("Dai: " + who);
    }

    private static String row(Window hand, String who) {
        return hand.page().locator("[data-label='" + who + "']").innerText();
    }

    private static void waitFor(Window hand, String words) {
        await().until(() -> hand.text().contains(words));
    }
}
