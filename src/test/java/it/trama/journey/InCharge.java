package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import it.trama.journey.Browser.Window;

/** The record opens: case manager and team, diary with a draft that survives, the people of other bodies. */
final class InCharge {

    private InCharge() {}

    /** Answers the address of the record. */
    static String takeInCharge(Window worker) {
        worker.page().check("input[name=area][value=ADULTS]");
        worker.page().selectOption("#manager", new SelectOption().setLabel("Anna Rossetti"));
        worker.page().selectOption("#team", new SelectOption().setLabel("Servizio sociale di Cremona"));
        worker.page().check("input[name=poverty]");
        worker.look("presa-in-carico");
        worker.press("Prendi in carico");
        worker.page().waitForURL("**/cartelle/*-*");
        worker.look("cartella");
        assertThat(worker.text()).contains("Miriam", "Anna Rossetti", "CS 20");
        return worker.path().replaceAll("[?#].*", "");
    }

    static void writeDiary(Window worker, String record) {
        worker.go(record);
        String text = "Primo colloquio: racconta la perdita del lavoro e la fatica con le bollette.";
        if (!worker.page().isVisible("#text")) {
            worker.page().locator("summary").first().click();
        }
        worker.page().fill("#text", text);
        TheStoryTest.awaitText(worker.page(), "Bozza salvata alle");
        worker.page().onceDialog(com.microsoft.playwright.Dialog::accept);
        worker.page().reload();
        worker.page().waitForFunction("text => document.getElementById('text').value === text", text);
        worker.press("Firma e salva nel diario");
        worker.page().waitForURL("**/cartelle/**");
        TheStoryTest.awaitText(worker.page(), text);
        assertThat(worker.page().locator("#text").inputValue()).isEmpty();
    }

    static void addToTeam(Window worker, String record, String body) {
        worker.go(record + "/equipe");
        String value = worker.page()
                .locator("#who option", new com.microsoft.playwright.Page.LocatorOptions().setHasText(body))
                .first()
                .getAttribute("value");
        worker.page().selectOption("#who", value);
        worker.page().fill("#function", "coordinamento");
        worker.look("equipe");
        worker.press("Aggiungi all'équipe");
        TheStoryTest.awaitText(worker.page(), "coordinamento");
    }
}
