package it.trama.journey.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import it.trama.journey.Browser.Window;
import java.nio.charset.StandardCharsets;

/** The plan office brings the plan in, opens a year of the fund, and writes what is done in the year and who pays for it. */
final class Planned {

    static final int YEAR = 2082;
    static final String FUND = "FNA";
    private static final String CYCLE = "2081-2083";

    private static final String PLAN = """
            code,area,kind,parent_code,title,section
            V-1,disabilita,obiettivo,,Chi assiste un familiare non resta solo,§1.1
            V-2,disabilita,azione,V-1,Assegno di cura alle famiglie,§1.1
            V-3,disabilita,azione,V-1,Educatori a casa delle famiglie,§1.1
            V-4,abitare,azione,,Case per chi esce da un percorso,§1.2
            """;

    private final Window office;

    Planned(Window office) {
        this.office = office;
    }

    private void press(String button, String answer) {
        office.press(button);
        office.page().getByText(answer).first().waitFor();
    }

    void load() {
        office.go("/piano/importa");
        office.page().fill("#from", "2081");
        office.page().fill("#to", "2083");
        var file = new FilePayload("piano.csv", "text/csv", PLAN.getBytes(StandardCharsets.UTF_8));
        office.page().setInputFiles("#file", file);
        press("Controlla il file", "4 righe");
        assertThat(office.text()).contains("4 righe: 4 elementi nuovi, 0 cambiati");
        office.look("piano-anteprima");
        press("Carica il piano", "Il piano è stato caricato.");
        office.go("/piano/modifica?ciclo=" + CYCLE);
        office.page().press("button[aria-label='Sposta giù V-2']", "Enter");
        office.page().waitForURL(url -> url.endsWith("#V-2"));
        office.look("piano-modifica");
    }

    /** Answers the address of its first line, on which the money of an act has come. */
    String fund(int now) {
        office.go("/fondi/fna/" + now);
        office.follow("Nuovo anno");
        office.page().fill("#year", Integer.toString(YEAR));
        office.page().fill("#amount", "900000");
        press("Apri l'anno", "Anno aperto");
        String line = office.path();
        office.follow("Registra un movimento");
        office.page().fill("#amount", "300000");
        press("Registra il movimento", "Assegnazione registrata");
        return line;
    }

    /** Answers the address of the year's plan. */
    String year() {
        office.go("/piano/operativi");
        office.page().selectOption("#year", Integer.toString(YEAR));
        press("Prepara", "Il piano operativo è aperto");
        String year = office.path();
        office.go(year + "/azioni?area=disabilita");
        office.page().check("input[value='V-2']");
        office.look("piano-scelta");
        press("Salva la scelta", "La scelta è stata salvata.");
        return year;
    }

    void pay(String year, String line) {
        office.go(year + "/azioni/V-2");
        office.page().selectOption("#line", line.substring(line.lastIndexOf('/') + 1));
        office.page().fill("#amount", "120000");
        office.page().check("input[name=place]");
        office.look("piano-azione");
        press("Aggiungi il denaro", "Il denaro è stato scritto.");
        assertThat(office.text()).contains(FUND, "120.000,00 €");
        office.go(line);
        assertThat(office.text()).contains("Assegno di cura alle famiglie");
        office.go("/piano/V-2");
        assertThat(office.text()).contains(FUND);
    }

    void count() {
        office.go("/piano/V-2/indicatori");
        office.page().click("summary:has-text('Aggiungi un indicatore')");
        office.page().fill("#name", "Assegni di cura pagati");
        office.page().selectOption("#level", "OUTPUT");
        office.page().fill("#unit", "assegni");
        office.look("piano-indicatori");
        press("Aggiungi un indicatore", "Ora scrivi i traguardi");
        office.page().fill("#target" + YEAR, "50");
        press("Salva i traguardi", "I traguardi sono stati salvati.");
        office.look("piano-indicatore");
        office.go("/piano/V-2/scheda/modifica");
        office.page().fill("#beneficiaries", "Famiglie con un anziano in casa");
        office.page().fill("#from", "3/" + YEAR);
        office.look("piano-scheda");
        press("Salva", "La scheda è stata salvata.");
    }

    void propose(String year) {
        office.go(year);
        press("Proponi all'assemblea", "Il piano operativo è stato proposto");
        assertThat(office.text()).contains("Proposto all'assemblea", "120.000,00 €");
        office.look("piano-operativo");
    }

    static void read(Window mayor, String year) {
        mayor.go(year);
        assertThat(mayor.text()).contains("Assegno di cura alle famiglie", "50 assegni");
        mayor.fits("piano-operativo-telefono");
        mayor.go("/piano/V-2/scheda");
        mayor.fits("piano-scheda-telefono");
        mayor.go("/piano?ciclo=" + CYCLE);
        mayor.fits("piano-telefono");
    }
}
