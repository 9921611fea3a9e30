package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first page to where things are dealt with: an appointment, a meeting, and the coordinator who shares out work. */
@TramaTest
class WorkOfTheDayTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/agenda",
            "/agenda?vista=giorno",
            "/agenda/sportello",
            "/agenda/nuovo",
            "/agenda/promemoria",
            "/riunioni",
            "/sostituzioni",
            "/accessi/smistamento");

    @LocalServerPort
    int port;

    @Test
    void the_worker_finds_what_waits_deals_with_it_and_goes_on_to_the_diary() {
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("assistente");
            desk.look("oggi-lavoro");
            assertThat(desk.text()).contains("In ritardo", "com'è andata?");
            desk.page().keyboard().press("ArrowDown");
            assertThat(desk.page().evaluate("document.activeElement.hasAttribute('data-row')"))
                    .isEqualTo(true);
            desk.page()
                    .locator("[data-row]:has-text(\"com'è andata?\")")
                    .first()
                    .click();
            desk.page().waitForURL("**/agenda/*-*");
            desk.look("appuntamento");
            desk.press("È avvenuto");
            TheStoryTest.awaitText(desk.page(), "Segnato come avvenuto");
            desk.follow("Scrivi nel diario");
            desk.page().waitForURL("**/diario/nuova?**");
            assertThat(desk.page().inputValue("[name='meeting.minutes']")).isEqualTo("60");
        }
    }

    @Test
    void every_page_of_the_day_is_accessible_on_a_desk_and_fits_in_the_hand() {
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("assistente");
            Window phone = browser.phone("assistente");
            for (String page : PAGES) {
                String name = "giorno" + page.replaceAll("[/?=]", "-");
                desk.go(page);
                desk.look(name + "-desk");
                phone.go(page);
                phone.fits(name + "-phone");
            }
            desk.go("/riunioni/" + DemoStaff.id("meeting", "1"));
            desk.look("riunione");
            desk.page().locator("[data-row]").first().click();
            desk.page().waitForURL("**/punti/*");
            desk.look("punto");
        }
    }

    @Test
    void the_coordinator_shares_out_work() {
        try (var browser = new Browser(port)) {
            Window window = browser.desk("coordinatore");
            window.press("Lavora per Comune di Cremona");
            window.go("/carico");
            assertThat(window.text()).contains("non a valutare le persone");
            window.look("carico");
            window.follow("Anna Rossetti");
            window.page().waitForURL("**/carico/*-*");
            window.look("cartelle-di");
        }
    }
}
