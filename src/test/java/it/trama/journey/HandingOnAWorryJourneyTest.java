package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.TramaTest;
import it.trama.journey.Browser.Window;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.signal.Signalling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A teacher's worry from the phone to an access and back as a fixed phrase; and what changes when violence is ticked. */
@TramaTest
class HandingOnAWorryJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    PeopleBulk people;

    private static void fill(Page page, String family) {
        page.fill("#family", family);
        page.fill("#given", "Tommasa");
        page.fill("#birth", "3/4/2016");
        page.selectOption("#municipality", "019036");
        TheStoryTest.awaitText(page, "la settimana");
    }

    @Test
    void from_the_teacher_s_phone_to_an_access_and_back() {
        String name = Signalling.someName();
        people.load(sink -> sink.accept(SomePeople.woman(name, "Tommasa", "2016-04-03")
                .withCode(null)
                .livingIn("019036")
                .alone()));
        try (var browser = new Browser(port)) {
            Window teacher = browser.phone("antenna");
            String receipt = send(teacher, name);
            Window head = browser.phone("dirigente");
            head.go("/segnala");
            head.fits("segnala-da-firmare");
            head.follow(name + " Tommasa");
            head.look("segnala-firma");
            head.press("Firma e invia");
            TheStoryTest.awaitText(head.page(), "Segnalazione firmata e inviata");
            answer(browser.desk("assistente"), name);
            teacher.go(receipt);
            assertThat(teacher.text()).contains("ha dato inizio a un percorso");
            teacher.fits("segnala-esito");
        }
    }

    private static String send(Window teacher, String name) {
        teacher.go("/segnala");
        teacher.look("segnala-elenco");
        teacher.follow("Nuova segnalazione");
        fill(teacher.page(), name);
        teacher.page().check("input[value=absences]");
        teacher.page().fill("#words", "Manca da tre settimane.");
        teacher.page().check("input[value=GIVEN]");
        teacher.look("segnala-scheda");
        teacher.fits("segnala-scheda-telefono");
        teacher.press("Manda alla firma");
        TheStoryTest.awaitText(teacher.page(), "aspetta la firma");
        teacher.look("segnala-ricevuta");
        return teacher.path();
    }

    private static void answer(Window worker, String name) {
        worker.go("/segnalazioni");
        worker.look("segnalazioni");
        worker.follow(name + " Tommasa");
        worker.press("Me ne occupo io");
        TheStoryTest.awaitText(worker.page(), "Te ne occupi tu");
        worker.look("segnalazione");
        worker.follow("Registra come accesso");
        worker.look("segnalazione-accesso");
        worker.press("Registra l'accesso");
        TheStoryTest.awaitText(worker.page(), "Accesso registrato dalla segnalazione");
        assertThat(worker.text()).contains(name, "da una segnalazione");
    }

    @Test
    void when_violence_is_ticked_nobody_is_asked_and_nothing_comes_back() {
        String name = Signalling.someName();
        try (var browser = new Browser(port)) {
            Window teacher = browser.phone("antenna");
            teacher.go("/segnala/nuova");
            fill(teacher.page(), name);
            assertThat(teacher.page().isVisible("#s4")).isTrue();
            teacher.page().check("input[value=abuse]");
            assertThat(teacher.page().isVisible("#s4")).isFalse();
            assertThat(teacher.page().isVisible("#s3")).isTrue();
            teacher.look("segnala-violenza");
            teacher.press("Invia adesso, in modo riservato");
            TheStoryTest.awaitText(teacher.page(), "Non avrai altre notizie");
            teacher.look("segnala-violenza-ricevuta");
            behind(browser, name);
        }
    }

    /** Who is named reads it; the coordinator keeps the antennas; the desk has its whole sheet on the phone. */
    private static void behind(Browser browser, String name) {
        Window named = browser.desk("tutela");
        named.go("/segnalazioni");
        named.follow(name + " Tommasa");
        named.look("segnalazione-riservata");
        Window coordinator = browser.desk("coordinatore");
        coordinator.press("Lavora per Comune di Cremona");
        coordinator.go("/segnalazioni/antenne");
        coordinator.look("segnalazioni-antenne");
        Window phone = browser.phone("assistente");
        phone.go("/accessi/nuovo");
        phone.page().locator("details summary").first().click();
        phone.fits("accesso-scheda-telefono");
    }
}
