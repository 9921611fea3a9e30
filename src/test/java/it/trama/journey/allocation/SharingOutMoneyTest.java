package it.trama.journey.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import it.trama.plan.ResolutionSubjects;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.ResolutionSubjects.Subject;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The office tries formulas at the workbench and proposes; what the assembly approves becomes letters; a mayor reads it on a phone. */
@TramaTest
class SharingOutMoneyTest {

    private static final String TITLE = "Quota del viaggio";

    @LocalServerPort
    int port;

    @Autowired
    As as;

    @Autowired
    List<ResolutionSubjects> subjects;

    @Test
    void from_the_formula_to_the_letters() {
        try (var browser = new Browser(port)) {
            Window office = browser.desk("ufficio");
            String address = begin(office);
            tryAndSave(office);
            approve();
            letters(office, address);
            duties(office);
            read(browser.phone("sindaco"), address);
        }
    }

    private static String begin(Window office) {
        office.go("/riparti");
        office.look("riparti");
        office.follow("Nuovo riparto");
        office.page().check("input[value=ASSOCIATED]");
        office.page().fill("#title", TITLE);
        office.page().fill("#year", "2032");
        office.look("riparto-nuovo");
        office.press("Apri il banco di lavoro");
        office.page().waitForURL("**/riparti/*-*");
        return office.path();
    }

    /** The effect is there without a button. */
    private static void tryAndSave(Window office) {
        office.page().selectOption("#day", "2018-01-01");
        office.page().fill("#amount", "650000");
        office.page().locator("#amount").blur();
        office.page().waitForSelector("#effetto tfoot :text('650.000,00 €')");
        office.page().fill("#w-RESIDENTS", "80");
        office.page().fill("#w-SURFACE", "20");
        office.page().fill("#cap", "200000");
        office.page().locator("#cap").blur();
        office.page().waitForSelector("#c019036 :text('al massimo')");
        office.look("riparto-banco");
        office.press("Salva la bozza");
        office.page().waitForSelector(".alert-success");
        office.press("Proponi all'assemblea");
        office.page().waitForSelector(":text('Ritira la proposta')");
    }

    private void approve() {
        as.inTransaction("ufficio", () -> {
            for (ResolutionSubjects all : subjects) {
                all.waiting().stream()
                        .filter(subject -> subject.title().contains(TITLE))
                        .map(Subject::id)
                        .forEach(id -> all.approved(
                                id, new Deed("Assemblea dei Sindaci", "9/2032", LocalDate.of(2032, 2, 3))));
            }
            return true;
        });
    }

    private static void letters(Window office, String address) {
        office.go(address + "/lettere");
        office.press("Produci le lettere");
        office.page().waitForSelector("tbody tr");
        office.look("riparto-lettere");
    }

    private static void duties(Window office) {
        office.go("/adempimenti");
        office.look("adempimenti");
        office.page().locator("tbody a").first().click();
        office.look("adempimento");
        office.go("/adempimenti/nuovo");
        office.look("adempimento-nuovo");
    }

    private static void read(Window mayor, String address) {
        mayor.go(address);
        assertThat(mayor.text()).contains("n. 9/2032", "il tuo Comune", "torna al centesimo");
        mayor.fits("riparto-telefono");
        mayor.go("/adempimenti");
        mayor.fits("adempimenti-telefono");
    }
}
