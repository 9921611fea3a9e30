package it.trama.admission.district;

import static it.trama.admission.Homes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.admission.Homes;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TramaTest
class LookingAtWaitingTest {

    @LocalServerPort
    int port;

    @Autowired
    Homes homes;

    @Test
    void the_report_the_lists_of_the_district_and_the_path() {
        var ada = homes.woman("Percorsi", "1944-02-01");
        homes.apply(ada, Map.of("path", "PSYCHIATRIC"), homes.home("Casa guardata", 2));
        try (var browser = new Browser(port)) {
            var office = browser.desk("ufficio");
            office.go("/cruscotto/attese");
            office.look("attese-resoconto");
            district(browser.desk("coordinatore"), browser.phone("coordinatore"));
            var worker = browser.desk(WORKER);
            worker.go("/liste-d-attesa/domande/" + ada.application());
            worker.look("attese-percorso");
            assertThat(worker.text()).contains("Passo 1 di 3");
            nursery(browser.desk("ente2"));
        }
    }

    private static void district(Browser.Window desk, Browser.Window phone) {
        desk.press("Lavora per Comune di Cremona");
        desk.go("/liste-d-attesa/ambito");
        desk.look("attese-ambito");
        assertThat(desk.text()).contains("Tocca a");
        phone.press("Lavora per Comune di Cremona");
        phone.go("/liste-d-attesa/ambito");
        phone.fits("telefono-attese-ambito");
        phone.go("/cruscotto/attese");
        phone.fits("telefono-attese-resoconto");
    }

    private void nursery(Browser.Window window) {
        window.go(homes.list(DemoStaff.id("facility", "nido-4")));
        window.look("attese-nido");
        assertThat(window.text()).contains("Lavoro dei genitori 20");
    }
}
