package it.trama.fund.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan office opens a fund, binds it, promises on an estimate, pays and takes back; a mayor reads what made each figure. */
@TramaTest
class MoneyOfAYearTest {

    private static final int YEAR = 2047;

    private final String fund =
            "Fondo per l'abitare " + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    int port;

    @Test
    void from_the_estimate_to_the_payment_and_back() {
        try (var browser = new Browser(port)) {
            Window office = browser.desk("ufficio");
            open(office);
            String line = office.path();
            bind(office, line);
            promise(office, line);
            settle(office);
            pay_and_take_back(office, line);
            read(browser.phone("sindaco"), line);
        }
    }

    private static void fill(Window window, Map<String, String> fields) {
        fields.forEach((name, value) -> window.page().fill("[name=" + name + "]", value));
    }

    private void open(Window office) {
        office.go("/fondi");
        office.follow("Nuovo fondo");
        fill(office, Map.of("name", fund, "year", "" + YEAR, "amount", "80.000", "origin", "DGR XI/2457"));
        office.page().check("[name=group][value=state_regional]");
        office.look("fondo-nuovo");
        office.press("Apri il fondo");
        assertThat(office.text()).contains("Anno aperto", "80.000,00 €");
    }

    private void bind(Window office, String line) {
        office.follow(fund + ", " + YEAR);
        assertThat(office.text()).contains("DGR XI/2457");
        office.follow("Vincoli");
        office.follow("Nuovo vincolo");
        office.page().check("[name=kind][value=DEADLINE]");
        fill(office, Map.of("day", "31/12/" + (YEAR + 1), "words", "DGR XI/2457"));
        office.press("Aggiungi il vincolo");
        assertThat(office.text()).contains("Da spendere entro il 31/12/" + (YEAR + 1));
        office.look("fondo-vincoli");
        office.go(line + "/movimento");
        office.page().check("[name=stage][value=ASSIGNED]");
        fill(office, Map.of("amount", "50.000,00", "reference", "Decreto 7"));
        office.press("Registra il movimento");
        assertThat(office.text()).contains("Assegnazione registrata");
    }

    private static void contract(Window office, String line) {
        office.go(line + "/contratto");
        fill(office, Map.of("label", "Alloggi di emergenza, CIG 12", "amount", "60.000"));
        office.press("Impegna");
    }

    private static void promise(Window office, String line) {
        contract(office, line);
        assertThat(office.text()).contains("si può arrivare a 50.000,00");
        office.look("fondo-rifiutato");
        office.go(line + "/autorizza");
        fill(
                office,
                Map.of("amount", "20.000", "who", "Assemblea dei sindaci, delibera 4", "reason", "Prima dell'inverno"));
        office.press("Registra l'autorizzazione");
        assertThat(office.text()).contains("Assemblea dei sindaci, delibera 4", "70.000,00 €");
        office.look("fondo-linea");
        contract(office, line);
        assertThat(office.text()).contains("Contratto impegnato");
    }

    private static void settle(Window office) {
        office.follow("Liquida");
        fill(office, Map.of("amount", "15.000"));
        office.press("Liquida");
        office.look("fondo-impegno");
    }

    private static void pay_and_take_back(Window office, String line) {
        office.follow("Registra un pagamento");
        office.press("Registra il pagamento");
        assertThat(office.text()).contains("Pagamento registrato");
        office.go(line + "/mastro?tipo=PAID");
        office.page().click("a:has-text('Storna')");
        fill(office, Map.of("note", "Mandato tornato indietro"));
        office.press("Storna");
        assertThat(office.text()).contains("Movimento stornato");
    }

    private void read(Window mayor, String line) {
        mayor.go("/fondi?anno=" + YEAR);
        mayor.fits("fondi-telefono");
        mayor.follow(fund);
        mayor.fits("fondo-telefono");
        mayor.go(line);
        mayor.fits("linea-telefono");
        mayor.page().click(".t-stages a:has-text('15.000,00 €')");
        assertThat(mayor.text())
                .contains("Liquidazione", "Alloggi di emergenza")
                .doesNotContain("Registra un movimento");
        mayor.go(line + "/mastro");
        assertThat(mayor.text()).contains("Mandato tornato indietro", "stornato");
        mayor.look("mastro-telefono");
        mayor.fits("mastro-telefono");
    }
}
