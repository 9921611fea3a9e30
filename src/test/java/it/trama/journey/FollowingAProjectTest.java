package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser.Window;
import it.trama.project.SignedProjects;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The worker follows a signed project: its budget, money the person manages, a review with her, the passage to another team. */
@TramaTest
class FollowingAProjectTest {

    @LocalServerPort
    int port;

    @Autowired
    SignedProjects projects;

    @Test
    void from_the_budget_to_the_review_and_the_passage() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        var signed = projects.running(today.minusMonths(2), today.plusMonths(10));
        String project = "/progetti/" + signed.project();
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            worker.go(project + "/budget");
            worker.look("budget");
            assertThat(worker.text()).contains("Denaro: 900,00 €", "Valore senza denaro: 500,00 €");
            managesMoney(worker, project, today);
            looksAgain(worker, project);
            worker.go("/cartelle/" + signed.record() + "/verifica");
            worker.look("verifica-consegne");
            passes(worker, "/cartelle/" + signed.record() + "/passaggi", today);
            Window phone = browser.phone("assistente");
            for (String page : new String[] {"/budget", "/autogestione", "/verifiche"}) {
                phone.go(project + page);
                phone.fits("telefono" + page.replace('/', '-'));
            }
        }
    }

    private static void managesMoney(Window worker, String project, LocalDate today) {
        worker.go(project + "/autogestione");
        worker.page()
                .selectOption(
                        "#resource",
                        worker.page().locator("#resource option").nth(1).getAttribute("value"));
        worker.press("Affida alla persona");
        TheStoryTest.awaitText(worker.page(), "Budget affidato");
        worker.page().locator("summary:has-text('Registra un pagamento')").click();
        worker.page().fill("[id^=pay-]", "200");
        worker.page().fill("[id^=payday-]", today.toString());
        worker.press("Registra un pagamento");
        TheStoryTest.awaitText(worker.page(), "Pagamento registrato");
        worker.look("budget-autogestito");
    }

    private static void looksAgain(Window worker, String project) {
        worker.go(project + "/verifiche");
        worker.look("verifiche-vuote");
        worker.press("Comincia una verifica");
        worker.page().fill("#tookPart", "Delia, la sorella, Anna Rossetti");
        worker.page().fill("#ownWords", "Adesso so a chi chiedere.");
        worker.page().locator("select[name^=goal-]").selectOption("PARTLY");
        worker.look("verifica-bozza");
        worker.press("Salva la verifica");
        TheStoryTest.awaitText(worker.page(), "Verifica salvata");
        worker.page().fill("#signers", "Delia Marchini, Anna Rossetti");
        worker.press("Firma la verifica");
        TheStoryTest.awaitText(worker.page(), "Verifica firmata");
        worker.look("verifica-firmata");
    }

    private static void passes(Window worker, String page, LocalDate today) {
        worker.go(page);
        worker.page().selectOption("#kind", "AFTER_US");
        worker.page().fill("#due", today.plusMonths(9).toString());
        worker.page()
                .selectOption(
                        "#team", worker.page().locator("#team option").nth(2).getAttribute("value"));
        worker.page()
                .locator("main form button:has-text('Pianifica un passaggio')")
                .click();
        TheStoryTest.awaitText(worker.page(), "pianificato");
        worker.look("passaggio");
        worker.go("/passaggi");
        worker.look("passaggi");
    }
}
