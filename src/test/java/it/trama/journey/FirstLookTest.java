package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser.Window;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role signs in, sees its own first page and menu, and chooses a body where it has two. */
@TramaTest
class FirstLookTest {

    @LocalServerPort
    int port;

    @Test
    void each_role_finds_its_own_first_page() {
        try (var browser = new Browser(port)) {
            for (String user : List.of("assistente", "caritas", "ente", "ufficio", "sindaco", "dpo", "admin")) {
                Window window = browser.desk(user);
                assertThat(window.path()).as(user).isEqualTo("/");
                window.look("oggi-" + user);
            }
        }
    }

    @Test
    void who_has_two_memberships_chooses_one_and_can_switch() {
        try (var browser = new Browser(port)) {
            Window window = browser.desk("coordinatore");
            assertThat(window.path()).isEqualTo("/accesso/ruolo");
            window.look("scelta-ente");
            window.press("Lavora per Comune di Cremona");
            assertThat(window.text()).contains("Paolo Ferri per Comune di Cremona");
            window.follow("Cambia ruolo");
            window.press("Lavora per Azienda Sociale del Cremonese");
            assertThat(window.text()).contains("Paolo Ferri per Azienda Sociale del Cremonese");
        }
    }

    @Test
    void a_session_that_ends_while_typing_loses_nothing() {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            worker.go("/accessi/nuovo");
            worker.page().check("input[name=reasons][value=work]");
            worker.page().fill("#note", "Un testo lungo, scritto mentre la sessione finiva.");
            TheStoryTest.awaitText(worker.page(), "Bozza salvata alle");
            worker.page().context().clearCookies();
            worker.press("Registra l'accesso");
            TheStoryTest.awaitText(worker.page(), "La sessione è terminata");
            assertThat(worker.page().inputValue("#note")).startsWith("Un testo lungo");
            worker.signInElsewhere("assistente");
            worker.press("Registra l'accesso");
            worker.page().waitForURL("**/accessi/*-*");
            assertThat(worker.text()).contains("Un testo lungo");
        }
    }

    @Test
    void every_page_of_the_menu_is_accessible_on_a_desk_and_fits_in_the_hand() {
        var looked = new HashSet<String>();
        try (var browser = new Browser(port)) {
            for (String user : List.of("assistente", "caritas", "ufficio", "sindaco", "dpo", "admin")) {
                Window desk = browser.desk(user);
                Window phone = browser.phone(user);
                List<String> menu = desk.menu();
                assertThat(menu).as(user).isNotEmpty();
                for (String path : menu.stream().filter(looked::add).toList()) {
                    desk.go(path);
                    desk.look(user + path.replace('/', '-') + "-desk");
                    phone.go(path);
                    phone.fits(user + path.replace('/', '-') + "-phone");
                }
            }
        }
    }
}
