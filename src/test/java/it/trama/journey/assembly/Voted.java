package it.trama.journey.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.trama.journey.Browser.Window;
import java.util.List;

/** The secretary runs the session; the mayor of Cremona votes on the phone. */
final class Voted {

    /** Registered at the desk; Annicco by a delegate. */
    static final List<String> THERE = List.of("Cremona", "Annicco");

    /** The other delegates. */
    static final List<String> DELEGATED = List.of("Azzanello", "Ostiano");

    static final List<String> ABSENT = List.of("Volongo", "Derovere");

    private final Window desk;
    private final Window phone;
    private final String session;

    Voted(Window desk, Window phone, String session) {
        this.desk = desk;
        this.phone = phone;
        this.session = session;
    }

    /** Answers the address of the item. */
    String onTheAgenda() {
        desk.go(session);
        desk.page()
                .locator("li:has-text('" + SharedOut.TITLE + "') a.btn")
                .first()
                .click();
        assertThat(desk.page().locator("#subject option:checked").innerText()).contains(SharedOut.TITLE);
        desk.page().fill("#title", "Riparto del fondo per la non autosufficienza");
        desk.press("Aggiungi all'ordine del giorno");
        desk.page().getByText("Punto aggiunto").first().waitFor();
        desk.look("assemblea-convocata");
        return desk.page().locator("#punti ~ ol h3 a").first().getAttribute("href");
    }

    void opened() {
        desk.press("Apri in prima convocazione");
        desk.page().waitForURL("**/presenze");
        desk.page().fill("#g-find", "cremona");
        desk.page().press("#g-find", "Enter");
        await().until(() -> desk.text().contains("Presenti 1 teste su 44"));
        desk.page().fill("#g-find", "annicco");
        desk.page().press("#g-find", "2");
        desk.page().waitForURL("**/presenze/*-*");
        desk.page().fill("#person", "Ada Neri, assessora");
        desk.page().fill("#act", "prot. 118 del 7/4/2082");
        desk.look("assemblea-delega");
        desk.press("Presente con delega");
        await().until(() -> desk.text().contains("Presenti 2 teste su 44"));
    }

    void counted() {
        desk.page().reload();
        assertThat(desk.text()).contains("Presenti 42 teste su 44", "Bordolano, Castelverde, Olmeneta");
        desk.look("assemblea-presenze");
    }

    private void held(String item, String choice, String chosen) {
        desk.go(item);
        desk.press("Apri la votazione");
        desk.page().waitForURL("**/votazioni/*-*");
        phone.go(session);
        phone.follow("Vai alla votazione");
        phone.press(choice);
        await().until(() -> phone.text().contains("Hai scelto: " + chosen));
    }

    void votedDown(String item) {
        phone.go(session);
        phone.fits("assemblea-telefono");
        held(item, "Contrario", "contrario");
        phone.look("assemblea-voto-telefono");
        phone.fits("assemblea-voto-telefono-largo");
        desk.page().fill("#g-find", "soresina");
        desk.page().press("#g-find", "2");
        await().until(() -> desk.text().contains("Hanno votato 2 su 42"));
        desk.look("assemblea-appello");
        close();
        assertThat(desk.text())
                .contains("Favorevoli 40 teste su 42", "non approvata", "più di 1/2 del peso (non raggiunto)");
        desk.look("assemblea-respinta");
        desk.go(item);
        assertThat(desk.text()).contains("serve che l'Ufficio di Piano proponga una nuova versione");
        assertThat(desk.page().locator("text=Apri la votazione").count()).isZero();
    }

    private void close() {
        desk.page().click("form[action$='/altri'] button[value='FOR']");
        desk.page().waitForLoadState();
        desk.press("Chiudi la votazione");
        await().until(() -> desk.text().contains("Voti per nome"));
    }

    void amendedAndPassed(String item) {
        desk.go(item);
        assertThat(desk.text()).contains("È pronta «" + SharedOut.TITLE);
        desk.page().click("text=Emenda e rimetti ai voti");
        desk.page().fill("#change", "Ogni Comune riceve prima 500 euro.");
        assertThat(desk.page().locator("#subject option:checked").innerText()).contains("versione 2");
        desk.look("assemblea-emendamento");
        desk.press("Registra l'emendamento");
        await().until(() -> desk.text().contains("Versione 2"));
        held(item, "Favorevole", "favorevole");
        close();
        assertThat(desk.text()).contains("Favorevoli 42 teste su 42", "approvata");
        phone.go(item);
        assertThat(phone.text()).contains("Versione 1, voto palese", "Versione 2, voto palese");
        phone.fits("assemblea-punto-telefono");
    }

    /** The signed minutes. */
    byte[] written() {
        desk.go(session);
        desk.press("Chiudi la seduta");
        desk.page().waitForLoadState();
        desk.go(session + "/verbale");
        desk.press("Firma il verbale");
        desk.page().getByText("Invia il verbale").waitFor();
        return SharedOut.fetch(
                desk, desk.page().locator("a[href$='verbale.pdf']").first().getAttribute("href"));
    }
}
