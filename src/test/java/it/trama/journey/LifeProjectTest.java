package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.TramaTest;
import it.trama.casefile.RecordFixtures;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A life project: written with the person, signed in three modes by three who are in three places, then amended and compared. */
@TramaTest
class LifeProjectTest {

    @LocalServerPort
    int port;

    @Autowired
    RecordFixtures records;

    @Test
    void is_written_signed_in_three_modes_amended_and_compared() throws Exception {
        String record = "/cartelle/" + records.openedBy("assistente").id();
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            String project = write(worker, record);
            worker.press("Chiedi le firme una per una");
            worker.look("progetto-firme");
            SigningOneByOne.onPaper(worker);
            SigningOneByOne.drawn(worker);
            SigningOneByOne.fromAnAccount(browser.phone("caritas"), "Vivere per conto mio, vicino a chi conosco");
            worker.go(project);
            worker.look("progetto-firmato");
            assertThat(worker.text()).contains("firmato", "Impronta SHA-256", "Scrivi una variante");
            worker.follow("Verifica");
            worker.look("progetto-impronta");
            assertThat(worker.text()).contains("Il documento conservato è quello firmato");
            amend(worker, project);
        }
    }

    private static String write(Window worker, String record) {
        worker.go(record + "/progetti");
        worker.look("progetti-quali");
        worker.follow("Scrivi un progetto di vita");
        Page page = worker.page();
        page.fill("#title", "Vivere per conto mio, vicino a chi conosco");
        page.fill("#from", today().toString());
        page.fill("#to", today().plusYears(1).toString());
        page.fill("#wishes", "Vorrei una casa mia, cucinare e invitare gli amici.");
        page.fill("#referent", "Anna Rossetti");
        worker.look("progetto-nuovo");
        worker.press("Comincia il progetto");
        page.waitForURL("**/progetti/*-*-*-*-*");
        parts(worker);
        worker.look("progetto-bozza");
        return worker.path().replaceAll("[?#].*", "");
    }

    private static void parts(Window worker) {
        Page page = worker.page();
        Agreeing.open(page, "obiettivi");
        page.selectOption("#goalArea", "home");
        Agreeing.part(worker, "obiettivi", Map.of("goalTitle", "Abitare da solo tre giorni alla settimana"));
        Agreeing.open(page, "sostegni");
        Agreeing.choose(page, "#supportBody", "Caritas");
        page.selectOption("#supportCategory", "AUTONOMY_TRAINING");
        page.locator(".t-more > summary").click();
        page.fill("#week2", "9-11:30");
        Agreeing.part(worker, "sostegni", Map.of("supportTitle", "Prove di casa con un educatore"));
        Agreeing.open(page, "risorse");
        page.selectOption("#resourceSource", "VOLUNTEERS");
        page.selectOption("#resourceUnit", "HOUR");
        page.selectOption("#resourceChannel", "PRIVATE");
        Agreeing.part(
                worker,
                "risorse",
                Map.of("resourceDescription", "Educatori", "resourceQuantity", "40", "resourceValue", "18"));
        Agreeing.part(
                worker,
                "appuntamenti",
                Map.of("reviewDay", today().plusMonths(3).toString()));
        assertThat(worker.text()).contains("Martedì 09:00-11:30", "Casa, abitazione", "720,00 €");
    }

    private static void amend(Window worker, String project) {
        Page page = worker.page();
        worker.go(project + "/variante");
        page.fill("#reason", "Ha chiesto più giorni");
        worker.look("progetto-variante");
        worker.press("Comincia la variante");
        page.waitForURL(url -> !url.contains(project) && url.contains("/progetti/"));
        page.locator(".t-resources .t-change").first().click();
        page.waitForURL("**modifica=**");
        page.fill("#resourceQuantity", "60");
        page.locator("#risorse button.btn-primary").click();
        page.waitForURL("**#risorse");
        worker.follow("Confronta le versioni");
        worker.look("progetto-confronto");
        assertThat(worker.text()).contains("40 ore", "60 ore", "cambiato", "Ha chiesto più giorni");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Rome"));
    }
}
