package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.journey.Browser.Window;

/** Somebody comes in: who is it, who helps already, what is asked. */
final class AtTheDesk {

    private AtTheDesk() {}

    /** Finds Miriam by a misspelt name; answers the address of her page. */
    static String find(Window worker) {
        worker.page().fill("#t-q", "Mriam Boneti");
        worker.page().press("#t-q", "Enter");
        worker.page().waitForURL("**/persone?**");
        worker.look("ricerca");
        worker.page()
                .locator("main table a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Bonetti"))
                .first()
                .click();
        worker.page().waitForURL("**/persone/*-*");
        TheStoryTest.awaitText(worker.page(), "Caritas");
        worker.look("persona");
        // her brother's help has no basis of its own: it must not show in her search
        assertThat(worker.text()).contains("Miriam", "San Vincenzo").doesNotContain("Associazione il Ponte");
        return worker.path();
    }

    static void recordContact(Window worker) {
        worker.follow("Registra un accesso");
        worker.page().check("input[name=reasons][value=economic]");
        worker.page().check("input[name=reasons][value=housing]");
        worker.page().check("input[name=outcome][value=TAKEN_IN_CHARGE]");
        worker.page().fill("#note", "Chiede aiuto per due bollette e teme lo sfratto.");
        worker.look("accesso-nuovo");
        worker.press("Registra l'accesso");
        worker.page().waitForURL("**/presa-in-carico");
    }
}
