package it.trama.signal.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.signal.Signalling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator loads a list, a social worker calls from a phone, the plan office reads the protected numbers. */
@TramaTest
class AListIsCalledJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SomeLists lists;

    @Autowired
    PeopleBulk people;

    @Test
    void from_the_list_to_the_access_and_the_numbers() {
        String name = Signalling.someName();
        var person =
                SomePeople.woman(name, "Tommasa", "1980-04-03").withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        String list = lists.load(
                "Domande respinte " + name,
                name + ";Tommasa;3/4/1980;;Cremona;0372 123456\n" + name + ";Bice;ieri;;;0372 123457\n");
        lists.share(list, lists.day(1), "5");
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("coordinatore");
            desk.press("Lavora per Azienda Sociale del Cremonese");
            coordinator(desk, list);
            caller(browser.phone("assistente2"), name);
            Window office = browser.desk("ufficio");
            office.go("/cruscotto/segnalazioni");
            office.look("numeri-segnalazioni");
        }
    }

    private static void coordinator(Window coordinator, String list) {
        coordinator.go("/segnalazioni/liste");
        coordinator.look("liste");
        coordinator.go("/segnalazioni/liste/nuova");
        coordinator.look("lista-nuova");
        coordinator.go(list);
        assertThat(coordinator.text()).contains("la data di nascita non si legge");
        coordinator.look("lista");
    }

    private static void caller(Window caller, String name) {
        caller.go("/segnalazioni/liste/chiamate");
        caller.look("chi-chiamo");
        caller.fits("chi-chiamo");
        caller.follow(name + " Tommasa");
        caller.look("chiamata");
        caller.fits("chiamata");
        caller.press("Registra l'accesso");
        caller.page().getByText("Accesso registrato dalla lista.").waitFor();
    }
}
