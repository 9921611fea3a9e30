package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import it.trama.TramaTest;
import it.trama.journey.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A slow or absent line: what one types stays, says where it stands, and reaches the server when the line is back. */
@TramaTest
class AwayFromTheDeskTest {

    private static final String TYPED = "Scritto in una casa senza campo.";

    @LocalServerPort
    int port;

    @Test
    void without_a_line_the_page_says_so_and_saves_by_itself_when_it_is_back() {
        try (var browser = new Browser(port)) {
            Window worker = browser.phone("assistente");
            worker.go("/accessi/nuovo");
            worker.page().context().setOffline(true);
            worker.page().fill("#note", TYPED);
            TheStoryTest.awaitText(worker.page(), "Connessione assente");
            TheStoryTest.awaitText(worker.page(), "resta in questo browser e riprovo da solo");
            worker.look("senza-linea-telefono");
            worker.page().context().setOffline(false);
            TheStoryTest.awaitText(worker.page(), "Bozza salvata alle");
            assertThat(worker.page().isVisible("#t-line")).isFalse();
        }
    }

    @Test
    void a_page_closed_before_the_server_had_it_comes_back_as_typed() {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            typeUnsaved(worker);
            worker.page().unroute("**/bozze/**");
            worker.page().onceDialog(com.microsoft.playwright.Dialog::accept);
            worker.page().reload();
            assertThat(worker.page().inputValue("#note")).isEqualTo(TYPED);
            TheStoryTest.awaitText(worker.page(), "Bozza salvata alle");
        }
    }

    @Test
    void a_colleague_at_the_same_computer_finds_nothing_of_it() {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            typeUnsaved(worker);
            worker.page().context().clearCookies();
            worker.page().onceDialog(com.microsoft.playwright.Dialog::accept);
            worker.signIn("assistente2");
            worker.go("/accessi/nuovo");
            assertThat(worker.page().inputValue("#note")).isEmpty();
            assertThat(worker.page().evaluate("Object.keys(sessionStorage).join()"))
                    .asString()
                    .doesNotContain("trama-draft");
        }
    }

    private static void typeUnsaved(Window worker) {
        worker.go("/accessi/nuovo");
        worker.page().route("**/bozze/**", Route::abort);
        worker.page().fill("#note", TYPED);
        TheStoryTest.awaitText(worker.page(), "Non ancora salvata sul server");
    }
}
