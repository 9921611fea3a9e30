package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser.Window;
import it.trama.project.ranking.Asking;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A support with less money than requests: the call, the requests of a worker, the list, the facts behind a place, the same day calculated again. */
@TramaTest
class RankingTest {

    @LocalServerPort
    int port;

    @Autowired
    Asking asking;

    @Test
    void from_the_request_to_the_place_and_back_to_its_facts() {
        UUID call = asking.closedCall();
        var first = asking.woman("Tolotti", "1984-02-01");
        var second = asking.woman("Ubertini", "1990-02-01");
        asking.knownOf(first);
        asking.ask(first, call, "2000", "UNSUITABLE");
        asking.ask(second, call, "2000", "FAMILY");
        try (var browser = new Browser(port)) {
            Window coordinator = browser.desk("coordinatore");
            calculates(coordinator, call);
            coordinator.follow(first.number());
            TheStoryTest.awaitText(coordinator.page(), "Da dove viene");
            coordinator.look("graduatoria-posto");
            assertThat(coordinator.text()).contains("Posto 1", "Alta").doesNotContain("Tolotti");
            Window phone = browser.phone("assistente");
            String ofRecord = "/cartelle/" + first.record() + "/graduatorie";
            for (String page : new String[] {"/graduatorie", "/graduatorie/" + call, ofRecord}) {
                phone.go(page);
                phone.fits("telefono-graduatoria-" + page.length());
            }
        }
    }

    private static void calculates(Window coordinator, UUID call) {
        coordinator.press("Lavora per Azienda Sociale del Cremonese");
        coordinator.page().waitForURL(url -> !url.contains("accesso"));
        coordinator.go("/graduatorie");
        coordinator.look("graduatorie");
        coordinator.go("/graduatorie/" + call);
        coordinator.press("Calcola la graduatoria");
        TheStoryTest.awaitText(coordinator.page(), "La graduatoria è calcolata");
        coordinator.look("graduatoria-lista");
        coordinator.follow("Rifai il calcolo di quel giorno e confronta");
        TheStoryTest.awaitText(coordinator.page(), "la stessa lista");
        coordinator.look("graduatoria-rifatta");
        coordinator.go("/graduatorie/" + call);
    }

    @Test
    void a_call_is_opened_and_asked_from_the_record() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        var asked = asking.woman("Valotti", "1984-02-01");
        UUID call = asking.call(today.minusDays(5), today.plusDays(20));
        try (var browser = new Browser(port)) {
            Window planner = browser.desk("ufficio");
            planner.go("/graduatorie/nuova");
            planner.press("Apri un bando");
            planner.look("bando-nuovo");
            Window worker = browser.desk("assistente");
            worker.go("/cartelle/" + asked.record() + "/graduatorie?bando=" + call);
            worker.look("domanda-vuota");
            worker.page().selectOption("#support", "B1");
            worker.page().fill("#cost", "4000");
            worker.page().fill("#requested", "3000");
            worker.page().check("input[name=q-severe][value=YES]");
            worker.page().check("input[name=q-consent][value=YES]");
            worker.page().check("input[name=q-dwelling][value=FAMILY]");
            worker.press("Registra la domanda");
            TheStoryTest.awaitText(worker.page(), "La domanda è registrata");
            worker.look("domanda-fatta");
            assertThat(worker.text()).contains("3.000,00 €", "domanda fatta");
        }
    }
}
