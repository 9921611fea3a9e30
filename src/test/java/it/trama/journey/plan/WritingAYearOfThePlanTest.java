package it.trama.journey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.plan.MoneyAndNumbers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan office imports a plan, writes the operative plan of a year and says which fund pays for an action; a mayor reads it on the phone. */
@TramaTest
class WritingAYearOfThePlanTest {

    private static final int YEAR = 2340;

    private static final String PLAN = """
            code,area,kind,parent_code,title,section
            J-1,poverta,obiettivo,,Chi chiede aiuto trova una porta aperta,§1.1
            J-2,poverta,azione,J-1,Uno sportello in ogni sub-ambito,§1.1
            J-3,poverta,azione,J-1,Educatori a casa delle famiglie,§1.1
            J-4,abitare,azione,,Case per chi esce da un percorso,§1.2
            """;

    @LocalServerPort
    int port;

    @Autowired
    MoneyAndNumbers money;

    @Test
    void from_the_file_of_the_plan_to_the_proposal_for_the_assembly() {
        try (var browser = new Browser(port)) {
            Window office = browser.desk("ufficio");
            load(office);
            String year = write(office);
            pay(office, year);
            assertThat(money.placed(YEAR)).contains("J-2");
            count(office);
            office.go(year);
            press(office, "Proponi all'assemblea", "Il piano operativo è stato proposto");
            assertThat(office.text()).contains("Proposto all'assemblea", "600,00 €");
            office.look("piano-operativo");
            Window mayor = browser.phone("sindaco");
            mayor.go(year);
            assertThat(mayor.text()).contains("Uno sportello in ogni sub-ambito", "Vicino al traguardo");
            mayor.fits("piano-operativo-telefono");
            mayor.go("/piano/J-2/scheda");
            mayor.fits("piano-scheda-telefono");
            mayor.go("/piano?ciclo=2340-2342");
            mayor.fits("piano-telefono");
        }
    }

    private static void press(Window window, String button, String answer) {
        window.press(button);
        window.page().getByText(answer).first().waitFor();
    }

    private static void load(Window office) {
        office.go("/piano/importa");
        office.page().fill("#from", "2340");
        office.page().fill("#to", "2342");
        office.page()
                .setInputFiles(
                        "#file", new FilePayload("piano.csv", "text/csv", PLAN.getBytes(StandardCharsets.UTF_8)));
        press(office, "Controlla il file", "4 righe");
        assertThat(office.text()).contains("4 righe: 4 elementi nuovi, 0 cambiati");
        office.look("piano-anteprima");
        press(office, "Carica il piano", "Il piano è stato caricato.");
        office.go("/piano/modifica?ciclo=2340-2342");
        office.page().press("button[aria-label='Sposta giù J-2']", "Enter");
        office.page().waitForURL(url -> url.endsWith("#J-2"));
        office.look("piano-modifica");
    }

    private static String write(Window office) {
        office.go("/piano/operativi");
        office.page().selectOption("#year", Integer.toString(YEAR));
        press(office, "Prepara", "Il piano operativo è aperto");
        String year = office.path();
        office.go(year + "/azioni?area=poverta");
        office.page().check("input[value='J-2']");
        office.look("piano-scelta");
        press(office, "Salva la scelta", "La scelta è stata salvata.");
        return year;
    }

    private static void pay(Window office, String year) {
        office.go(year + "/azioni/J-2");
        office.page().selectOption("#line", MoneyAndNumbers.line(YEAR).toString());
        office.page().fill("#amount", "600");
        office.page().check("input[name=place]");
        office.look("piano-azione");
        press(office, "Aggiungi il denaro", "Il denaro è stato scritto.");
        assertThat(office.text()).contains("Fondo di prova, sportelli: 600,00 €");
    }

    private static void count(Window office) {
        office.go("/piano/J-2/indicatori");
        office.page().click("summary:has-text('Aggiungi un indicatore')");
        office.page().fill("#name", "Contatti agli sportelli");
        office.page().selectOption("#level", "OUTPUT");
        office.page().fill("#unit", "contatti");
        office.page().selectOption("#definition", "PLAN_TEST");
        office.look("piano-indicatori");
        press(office, "Aggiungi un indicatore", "Ora scrivi i traguardi");
        office.page().fill("#target" + YEAR, "50");
        press(office, "Salva i traguardi", "I traguardi sono stati salvati.");
        office.look("piano-indicatore");
        office.go("/piano/J-2/scheda/modifica");
        office.page().fill("#beneficiaries", "Famiglie con minori");
        office.page().fill("#from", "3/2340");
        office.look("piano-scheda");
        press(office, "Salva", "La scheda è stata salvata.");
    }
}
