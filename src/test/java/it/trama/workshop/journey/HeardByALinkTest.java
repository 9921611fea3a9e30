package it.trama.workshop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.workshop.Tables;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody without an account is asked, answers by phone, and what they said becomes part of the plan; agreements and courses stand beside. */
@TramaTest
class HeardByALinkTest {

    @LocalServerPort
    int port;

    @Autowired
    Tables tables;

    private final String title = "Piazza " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_voice_from_a_phone_feeds_the_plan() {
        String group = tables.group(title);
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("ufficio");
            String link = invite(desk, group);
            Window phone = browser.phone("assistente");
            answer(phone, link);
            gather(desk, group);
            desk.go("/tavoli");
            desk.look("tavoli");
            desk.go("/accordi");
            desk.look("accordi");
            desk.follow("Accordo di programma per il Piano di Zona");
            desk.look("accordo");
            desk.go("/formazione");
            desk.follow("Supervisione di gruppo delle assistenti sociali");
            desk.look("corso");
        }
    }

    private static String invite(Window desk, String group) {
        desk.go(group + "/inviti");
        desk.page().fill("#name", "Dina Rossi");
        desk.press("Crea il collegamento");
        desk.look("inviti");
        return desk.page().inputValue("#link");
    }

    private static void answer(Window phone, String link) {
        phone.page().context().clearCookies();
        phone.page().navigate(link);
        phone.page().fill("#text", "Una panchina all'ombra");
        phone.look("invito-telefono");
        phone.press("Invia");
        assertThat(phone.text()).contains("Grazie.");
        phone.fits("invito-grazie-telefono");
    }

    private void gather(Window desk, String group) {
        desk.go(group + "/contributi");
        desk.page().focus("input[name=marked]");
        desk.page().keyboard().press("Space");
        desk.page().selectOption("#to", "new");
        desk.page().fill("#title", "All'aperto");
        desk.press("Metti nel gruppo");
        assertThat(desk.text()).contains("Messi insieme");
        desk.page().selectOption("#cluster", new SelectOption().setLabel("All'aperto"));
        desk.page().fill("#item", "POV-20");
        desk.press("Collega alla voce del piano");
        desk.look("contributi");
        desk.go(group);
        assertThat(desk.text()).contains("All'aperto", "1 contributo", "POV-20");
        desk.look("tavolo");
    }
}
