package it.trama.delivery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.TramaTest;
import it.trama.delivery.visit.Homes;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visit is recorded and signed on the phone; the month is closed, questioned, answered, verified, approved. */
@TramaTest
class MonthOfCareJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Homes homes;

    @Autowired
    Clock clock;

    @Test
    void from_the_signature_at_home_to_the_approved_statement() {
        UUID assignment = homes.of("fondazione-po", null).assignment();
        LocalDate day = LocalDate.now(clock).withDayOfMonth(1).minusDays(4);
        try (var browser = new Browser(port)) {
            Window worker = browser.phone("casa");
            hire(worker, day);
            visit(worker, assignment, day);
            Window desk = browser.desk("casa");
            String statement = close(desk);
            Window office = browser.desk("ufficio");
            question(office, statement);
            answer(desk, statement);
            approve(office, statement);
            desk.go(statement);
            assertThat(desk.text()).contains("approvato il");
        }
    }

    private static void hire(Window worker, LocalDate day) {
        worker.go("/consegne/operatori");
        worker.look("operatori");
        worker.page().fill("#name", "Rita Bini");
        worker.page().fill("#since", Formats.date(day.minusDays(60)));
        worker.press("Aggiungi l'operatore");
        worker.page().getByText("Operatore aggiunto.").waitFor();
        worker.fits("operatori-telefono");
    }

    private static void visit(Window worker, UUID assignment, LocalDate day) {
        worker.go("/consegne/" + assignment);
        worker.look("impegno-a-ore");
        worker.follow("Registra una visita");
        worker.page().waitForURL("**/visita");
        worker.page().fill("#day", Formats.date(day));
        worker.page().fill("#starts", "09:00");
        worker.page().fill("#ends", "10:30");
        worker.page()
                .selectOption("#worker", new com.microsoft.playwright.options.SelectOption().setLabel("Rita Bini"));
        worker.page().fill("#signed", "Casali Bruna");
        sign(worker);
        worker.look("visita-telefono");
        worker.fits("visita-telefono");
        worker.press("Registra la visita");
        worker.page().getByText("Visita registrata.").waitFor();
        assertThat(worker.text()).contains("firma di Casali Bruna");
        around(worker, assignment, day);
    }

    private static void sign(Window worker) {
        var canvas = worker.page().locator("canvas");
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        worker.page().mouse().move(box.x + 20, box.y + 20);
        worker.page().mouse().down();
        worker.page().mouse().move(box.x + 120, box.y + 50);
        worker.page().mouse().up();
    }

    private static void around(Window worker, UUID assignment, LocalDate day) {
        worker.go("/consegne/settimana?dal=" + day);
        worker.look("settimana-telefono");
        worker.fits("settimana-telefono");
        worker.go("/consegne/" + assignment + "/assenze");
        worker.look("assenze-telefono");
        worker.go("/consegne/file");
        worker.look("file-telefono");
    }

    private static String close(Window desk) {
        desk.go("/rendiconti");
        desk.look("rendiconti-ente");
        desk.page()
                .locator("main section.t-card")
                .last()
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .click();
        desk.page().waitForURL("**/rendiconti/*-*");
        desk.look("rendiconto-ente");
        return desk.path();
    }

    private static void question(Window office, String statement) {
        office.go("/rendiconti");
        office.look("rendiconti-ufficio");
        office.go(statement);
        office.page().locator("main details summary").first().click();
        office.page().locator("main details input[name=text]").first().fill("Manca il foglio firmato?");
        office.look("rendiconto-ufficio");
        office.page().locator("main details button").first().click();
        office.page().getByText("Contestazione inviata").waitFor();
    }

    private static void answer(Window desk, String statement) {
        desk.go(statement);
        desk.page().locator("main details input[name=text]").first().fill("La firma è sul telefono.");
        desk.press("Invia la risposta");
        desk.page().getByText("Risposta inviata").waitFor();
    }

    private static void approve(Window office, String statement) {
        office.go(statement);
        office.page().locator("main details summary").first().click();
        office.look("rendiconto-contestato");
        office.press("Verifica questa");
        office.page().getByText("Riga verificata.").waitFor();
        Page page = office.page();
        if (page.getByText("Verifica tutte le righe").count() > 0) {
            office.press("Verifica tutte le righe non contestate");
            page.getByText("Consegne verificate.").waitFor();
        }
        office.press("Approva il rendiconto");
        page.getByText("Rendiconto approvato").waitFor();
        office.look("rendiconto-approvato");
    }
}
