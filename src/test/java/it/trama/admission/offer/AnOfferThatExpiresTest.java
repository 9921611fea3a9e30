package it.trama.admission.offer;

import static it.trama.admission.Homes.HOME;
import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import it.trama.admission.Homes.Waiting;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person applies to two homes; the first of a list does not answer; the place goes to the next; the list of a past day is what it was. */
@TramaTest
class AnOfferThatExpiresTest {

    @LocalServerPort
    int port;

    @Autowired
    Homes homes;

    @Autowired
    OfferJob job;

    @Test
    void from_the_application_to_the_bed() {
        UUID near = homes.home("Casa sul fiume", 1);
        UUID far = homes.home("Casa sul colle", 1);
        Waiting slow = homes.woman("Lenti", "1938-02-01");
        Waiting next = homes.woman("Pronti", "1939-02-01");
        homes.waitSince(near, Map.of(slow, 400, next, 150));
        Waiting third = homes.woman("Ultimi", "1941-02-01");
        try (var browser = new Browser(port)) {
            Window worker = browser.desk(WORKER);
            Window home = browser.desk(HOME);
            lists(home, near, applies(worker, third, near, far));
            offers(home, near, slow);
            job.expire(homes.today().plusDays(4));
            home.go(homes.of(homes.place(slow, near)));
            assertThat(home.text()).contains("senza risposta");
            home.look("lista-offerta-scaduta");
            home.go(homes.list(near));
            home.follow("Pronti Irma");
            home.press("Offri il posto");
            answers(browser.phone(WORKER), next, near);
            enters(home, near, next);
        }
    }

    private Waiting applies(Window worker, Waiting who, UUID near, UUID far) {
        String ofRecord = "/cartelle/" + who.record() + "/liste-d-attesa";
        worker.go(ofRecord);
        worker.look("lista-cartella");
        worker.follow("Residenza per anziani (RSA)");
        worker.look("lista-domanda");
        worker.page().selectOption("#home1", near.toString());
        worker.page().selectOption("#home2", far.toString());
        worker.page().fill("#need", "Di notte resta sola e cade");
        worker.page().selectOption("#askedBy", "FAMILY");
        worker.page().fill("#contact", "la figlia, 333 1234567");
        worker.page().check("input[name=q-CARER][value=ABLE]");
        worker.page().check("input[name=q-HOME_CARE][value=NONE]");
        worker.press("Manda la domanda");
        worker.page().waitForURL(url -> url.contains("/domande/"));
        worker.look("lista-domanda-fatta");
        return new Waiting(
                who.person(), who.record(), UUID.fromString(worker.path().replaceAll(".*/", "")));
    }

    private void lists(Window home, UUID near, Waiting who) {
        home.go("/liste-d-attesa");
        home.look("liste");
        home.go(homes.list(near));
        home.follow("Ultimi Irma");
        home.look("lista-posto-da-esaminare");
        home.press("Metti in lista");
        home.go(homes.list(near));
        home.look("lista-struttura");
        assertThat(home.text()).containsSubsequence("Lenti Irma", "Pronti Irma", "Ultimi Irma");
        assertThat(homes.state(homes.place(who, near))).isEqualTo("ON_LIST");
    }

    private void offers(Window home, UUID near, Waiting first) {
        home.go(homes.of(homes.place(first, near)));
        home.look("lista-posto");
        home.press("Offri il posto");
        assertThat(home.text()).contains("Aspetta risposta fino al");
    }

    private void answers(Window phone, Waiting who, UUID near) {
        phone.go("/liste-d-attesa");
        phone.fits("telefono-liste");
        phone.go(homes.of(homes.place(who, near)));
        phone.fits("telefono-lista-posto");
        phone.press("Accetta il posto");
        phone.go("/liste-d-attesa/domande/" + who.application());
        phone.fits("telefono-lista-domanda");
        assertThat(phone.text()).contains("posto accettato");
    }

    private void enters(Window home, UUID near, Waiting who) {
        home.go(homes.of(homes.place(who, near)));
        home.press("Registra l'ingresso");
        home.go(homes.list(near) + "/ospiti");
        home.look("lista-ospiti");
        assertThat(home.text()).contains("Pronti Irma");
        home.go(homes.list(near) + "?giorno=" + homes.today().minusDays(50));
        home.look("lista-giorno-passato");
        assertThat(home.text())
                .contains("La lista com'era alla fine del")
                .containsSubsequence("Lenti Irma", "36", "Pronti Irma")
                .doesNotContain("Ultimi");
    }
}
