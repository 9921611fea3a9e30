package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.story.StoryPeople;
import it.trama.journey.Browser.Window;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The household on any day, a double met while registering, two registrations made one and taken apart again. */
@TramaTest
class FamilyAtTheDeskTest {

    private static final List<String> PAGES = List.of("/famiglia", "/modifica", "/famiglia/dividi", "/tutela/nuova");

    @LocalServerPort
    int port;

    @Autowired
    PeopleBulk bulk;

    @Autowired
    Clock clock;

    @Test
    void a_household_is_read_on_any_day_and_changed_from_a_day_on() {
        var mother = SomePeople.woman("Conviventi", "Livia", "1986-03-04").livingIn("019036");
        var child = SomePeople.man("Conviventi", "Nino", "2016-06-06").livingIn("019036");
        var guest = SomePeople.man("Sopraggiunti", "Aldo", "1984-09-09").livingIn("019036");
        bulk.load(sink -> {
            sink.accept(mother.withChildren(LocalDate.now(clock), child));
            sink.accept(guest.alone());
        });
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            addsWhoCame(worker, "/persone/" + mother.id());
            asksWhoLivedThereBefore(worker);
            for (String page : PAGES) {
                worker.go("/persone/" + mother.id() + page);
                worker.look("persona" + page.replace('/', '-'));
            }
            Window phone = browser.phone("assistente");
            for (String page : PAGES) {
                phone.go("/persone/" + mother.id() + page);
                phone.fits("persona" + page.replace('/', '-') + "-phone");
            }
        }
    }

    private static void asksWhoLivedThereBefore(Window worker) {
        worker.page().fill("#giorno", "1/5/2025");
        worker.press("Mostra");
        TheStoryTest.awaitText(worker.page(), "Chi ci viveva il 1 maggio 2025");
        assertThat(worker.page().innerText("main section:first-of-type")).doesNotContain("Sopraggiunti");
    }

    private static void addsWhoCame(Window worker, String person) {
        worker.go(person);
        worker.follow("Chi ci vive, chi ci viveva");
        worker.page().waitForURL("**/famiglia");
        worker.follow("Aggiungi chi vive qui");
        worker.page().fill("main #q", "Sopraggiunti Aldo");
        worker.page().press("main #q", "Enter");
        worker.follow("Sopraggiunti Aldo");
        worker.page().selectOption("#relation", "PARTNER");
        worker.page().fill("#since", "1/6/2025");
        worker.look("famiglia-aggiungi");
        worker.press("Aggiungi alla famiglia");
        TheStoryTest.awaitText(worker.page(), "Aggiunto alla famiglia");
        worker.look("famiglia");
    }

    @Test
    void the_family_of_the_story_is_drawn() {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            worker.go("/persone/" + StoryPeople.MIRIAM + "/famiglia");
            worker.look("famiglia-miriam");
            worker.go("/persone/" + StoryPeople.ERNESTO + "/famiglia");
            worker.look("famiglia-ernesto");
        }
    }

    @Test
    void a_double_is_met_while_registering_and_two_registrations_are_made_one_and_taken_apart() {
        var first = SomePeople.woman("Doppiati", "Rosalba", "1979-04-11").livingIn("019036");
        var second = SomePeople.woman("Doppiati", "Rosalba Maria", "1979-11-04");
        bulk.load(sink -> {
            sink.accept(first.alone());
            sink.accept(second.withCode(null).alone());
        });
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            isWarned(worker);
            worker.go("/persone/doppioni");
            worker.press("Cerca di nuovo adesso");
            TheStoryTest.awaitText(worker.page(), "Ricerca finita");
            assertThat(worker.text()).contains("Confronta e unisci", "stesso cognome");
            worker.look("doppioni");
            merges(worker, "/persone/doppioni/confronto?una=" + first.id() + "&altra=" + second.id());
            undoes(worker, "/persone/" + first.id() + "/unioni");
            Window phone = browser.phone("assistente");
            phone.go("/persone/doppioni");
            phone.fits("doppioni-phone");
        }
    }

    private static void isWarned(Window worker) {
        worker.go("/persone/nuova");
        worker.page().fill("#familyName", "Doppiatti");
        worker.page().fill("#givenName", "Rosalba");
        worker.page().fill("#birthDate", "11/4/1979");
        worker.page().check("input[name=sex][value=FEMALE]");
        worker.press("Registra la persona");
        TheStoryTest.awaitText(worker.page(), "Forse è già registrata");
        assertThat(worker.text()).contains("cognome quasi uguale", "stesso giorno, mese e anno di nascita");
        worker.look("doppione-registrazione");
    }

    private static void merges(Window worker, String comparison) {
        worker.go(comparison);
        worker.page().check("input[name=GIVEN_NAME][value=other]");
        worker.page().fill("#reason", "Documento visto allo sportello");
        worker.look("doppioni-confronto");
        worker.press("Unisci le due registrazioni");
        TheStoryTest.awaitText(worker.page(), "sono una persona sola");
        TheStoryTest.awaitText(worker.page(), "Documento visto allo sportello");
        worker.look("persona-unita");
    }

    private static void undoes(Window worker, String merges) {
        worker.go(merges);
        worker.page().click("main summary");
        worker.page().fill("#reason", "Erano cugine");
        worker.look("unioni");
        worker.press("Annulla l'unione");
        TheStoryTest.awaitText(worker.page(), "di nuovo come prima");
    }
}
