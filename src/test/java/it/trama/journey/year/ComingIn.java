package it.trama.journey.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;

/** From the desk to the record: an access, the taking in charge, a first note and one that only health data may hold. */
final class ComingIn {

    private ComingIn() {}

    /** Answers the address of the record. */
    static String toTheRecord(Window worker, LocalDate from) {
        find(worker);
        worker.follow("Registra un accesso");
        worker.page().check("input[name=reasons][value=home_services]");
        worker.page().check("input[name=outcome][value=TAKEN_IN_CHARGE]");
        worker.page().fill("#note", "La madre chiede come prepararsi ai diciotto anni.");
        worker.look("anno-accesso");
        worker.press("Registra l'accesso");
        worker.page().waitForURL("**/presa-in-carico");
        return takenInCharge(worker, from);
    }

    private static void find(Window worker) {
        worker.page().fill("#t-q", Family.NAME + " Tommaso");
        worker.page().press("#t-q", "Enter");
        worker.page().waitForURL("**/persone?**");
        worker.page()
                .locator("main table a", new Page.LocatorOptions().setHasText("Tommaso"))
                .first()
                .click();
        worker.page().waitForURL("**/persone/*-*");
        worker.look("anno-persona");
    }

    static String takenInCharge(Window worker, LocalDate from) {
        worker.page().check("input[name=area][value=DISABILITY]");
        worker.page().selectOption("#manager", new SelectOption().setLabel("Anna Rossetti"));
        worker.page().selectOption("#team", new SelectOption().setLabel("Servizio sociale di Cremona"));
        worker.page().fill("#from", from.toString());
        worker.look("anno-presa-in-carico");
        worker.press("Prendi in carico");
        worker.page().waitForURL("**/cartelle/*-*");
        worker.look("anno-cartella");
        assertThat(worker.text()).contains(Family.NAME, "Anna Rossetti", "Disabilità");
        return worker.path().replaceAll("[?#].*", "");
    }

    static void note(Window worker, String record, String text, String compartment) {
        worker.go(record + "/diario/nuova");
        worker.page().fill("#text", text);
        worker.page().selectOption("#compartment", compartment);
        worker.press("Firma e salva nel diario");
        worker.page().waitForURL("**/cartelle/*#nota-*");
        worker.page().getByText(text).first().waitFor();
        worker.look("anno-nota-" + compartment);
    }

    static void team(Window worker, String record, String body) {
        worker.go(record + "/equipe");
        Agreed.choose(worker.page(), "#who", body);
        worker.page().fill("#function", "in équipe");
        worker.press("Aggiungi all'équipe");
        worker.page().locator("main").getByText(body).first().waitFor();
        worker.look("anno-equipe");
    }
}
