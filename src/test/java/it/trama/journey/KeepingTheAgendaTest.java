package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coordinator keeps what can be booked: desks with their hours, rooms, mediators, closed days. */
@TramaTest
class KeepingTheAgendaTest {

    private static final List<String> PAGES = List.of(
            "/agenda",
            "/agenda/sportelli",
            "/agenda/sportelli/" + DemoStaff.id("desk", "cremona"),
            "/agenda/sale",
            "/agenda/sale/" + DemoStaff.id("room", "1"),
            "/agenda/mediatori",
            "/agenda/mediatori/" + DemoStaff.id("mediator", "1"),
            "/agenda/chiusure");

    @LocalServerPort
    int port;

    @Test
    void every_page_is_accessible_on_a_desk_and_fits_in_the_hand() {
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("coordinatore");
            desk.press("Lavora per Comune di Cremona");
            Window phone = browser.phone("coordinatore");
            phone.press("Lavora per Comune di Cremona");
            for (String page : PAGES) {
                String name = "coordina" + page.replaceAll("[/?=]|[0-9a-f]{8}-[0-9a-f-]+", "-");
                desk.go(page);
                desk.look(name + "-desk");
                phone.go(page);
                phone.fits(name + "-phone");
            }
        }
    }

    @Test
    void hours_typed_wrong_are_said_where_they_are_and_nothing_typed_is_lost() {
        try (var browser = new Browser(port)) {
            Window desk = browser.desk("coordinatore");
            desk.press("Lavora per Comune di Cremona");
            desk.go("/agenda");
            desk.follow("Sportelli, sale, chiusure");
            desk.follow("Sportello sociale di Cremona");
            desk.page().locator("summary:has-text('Cambia gli orari')").click();
            desk.page().fill("#b12", "14");
            desk.page().fill("#a12", "16");
            desk.press("Cambia gli orari");
            TheStoryTest.awaitText(desk.page(), "lunedì: scrivi dalle e alle");
            desk.look("coordina-orari-errore");
            assertThat(desk.page().inputValue("#a12")).isEqualTo("16");
        }
    }
}
