package it.trama.journey.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;

/** What was promised is given on a phone and verified at the desk; the project is looked at again; a passage is planned. */
final class Followed {

    private Followed() {}

    static void given(Window volunteer) {
        volunteer.go("/consegne?testo=" + Family.NAME);
        volunteer.look("anno-consegne");
        volunteer.fits("anno-consegne");
        volunteer
                .page()
                .locator(".t-promise", new Page.LocatorOptions().setHasText("Ore di volontari"))
                .first()
                .locator("a.btn")
                .click();
        volunteer.page().waitForURL("**/consegne/*-*");
        volunteer.page().fill("#quantity", "2");
        volunteer.press("Registra la consegna");
        volunteer.page().getByText("Consegna registrata").first().waitFor();
        volunteer.look("anno-consegna");
        volunteer.fits("anno-consegna");
    }

    static void verified(Window worker, String record) {
        worker.go(record + "/verifica");
        assertThat(worker.text()).contains("36,00 €", "Caritas");
        worker.look("anno-verifica-consegne");
        worker.page().locator("main tbody th a").first().click();
        worker.page().waitForURL("**/verifica?mese=*");
        worker.press("Verifica tutte le consegne del mese");
        worker.page().getByText("Consegne verificate").first().waitFor();
        assertThat(worker.text()).contains("tutto verificato");
        worker.look("anno-consegne-verificate");
    }

    /** @param amend the project is to be changed */
    static void reviewed(Window worker, String project, String state, boolean amend) {
        worker.go(project + "/verifiche");
        worker.press("Comincia una verifica");
        worker.page().fill("#tookPart", "Tommaso, la madre, Anna Rossetti");
        worker.page().fill("#ownWords", "Tre giorni non mi bastano.");
        worker.page().locator("select[name^=goal-]").selectOption(state);
        if (amend) {
            worker.page().click("label[for=amend]");
        }
        worker.press("Salva la verifica");
        worker.page().getByText("Verifica salvata").first().waitFor();
        worker.page().fill("#signers", "Tommaso, Ines, Anna Rossetti");
        worker.press("Firma la verifica");
        worker.page().getByText("Verifica firmata").first().waitFor();
        worker.look("anno-verifica-" + state);
    }

    static void passes(Window worker, String record, LocalDate due) {
        worker.go(record + "/passaggi");
        worker.page().selectOption("#kind", "AGE_18");
        worker.page().fill("#due", due.toString());
        worker.page()
                .selectOption(
                        "#team", worker.page().locator("#team option").nth(2).getAttribute("value"));
        worker.page()
                .locator("main form button:has-text('Pianifica un passaggio')")
                .click();
        worker.page().getByText("pianificato").first().waitFor();
        worker.look("anno-passaggio");
        worker.go("/passaggi");
        assertThat(worker.text()).contains(Family.NAME);
    }
}
