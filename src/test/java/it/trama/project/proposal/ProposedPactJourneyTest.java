package it.trama.project.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.TramaTest;
import it.trama.journey.Agreeing;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A volunteer of the charity proposes a pact on the phone; two coordinators accept it; the volunteer writes it with the person; all sign. */
@TramaTest
class ProposedPactJourneyTest {

    private static final String CITY = "019036";

    @LocalServerPort
    int port;

    @Test
    void from_the_phone_of_a_volunteer_to_a_signed_pact() {
        try (var browser = new Browser(port)) {
            Window volunteer = browser.phone("caritas");
            String proposal = propose(volunteer);
            accept(browser.desk("ente"), proposal);
            Window coordinator = coordinator(browser);
            accept(coordinator, proposal);
            String pact = begin(coordinator, proposal);
            write(volunteer, pact);
            sign(coordinator, pact);
            volunteer.go(pact);
            volunteer.look("proposta-patto-firmato-telefono");
            assertThat(volunteer.text()).contains("Vorrei una stanza mia").doesNotContain("Chiudi il progetto");
            for (String other : new String[] {"san-vincenzo", "assistente2"}) {
                seesNothing(browser.desk(other), pact);
                seesNothing(browser.desk(other), proposal);
            }
        }
    }

    private static void seesNothing(Window stranger, String address) {
        stranger.go(address);
        assertThat(stranger.text()).doesNotContain("Gallini").contains("Pagina non trovata");
    }

    private static String propose(Window volunteer) {
        Page page = volunteer.page();
        assertThat(volunteer.menu()).contains("/patti/proposte");
        volunteer.go("/patti/proposte");
        volunteer.look("proposte-patto-telefono");
        volunteer.fits("proposte-patto-telefono");
        volunteer.follow("Proponi un patto");
        fill(page);
        page.locator("button[value=salva]").click();
        page.waitForURL("**/patti/proposte/*-*");
        volunteer.look("proposta-patto-bozza-telefono");
        volunteer.press("Invia al gruppo");
        page.waitForSelector(".alert-danger");
        volunteer.follow("Modifica");
        page.fill("#consentOn", LocalDate.now(ZoneId.of("Europe/Rome")).toString());
        volunteer.look("proposta-patto-modulo-telefono");
        volunteer.fits("proposta-patto-modulo-telefono");
        volunteer.press("Invia al gruppo");
        page.waitForSelector("text=da decidere");
        volunteer.look("proposta-patto-inviata-telefono");
        volunteer.fits("proposta-patto-inviata-telefono");
        return volunteer.path();
    }

    /** All but when she said yes. */
    private static void fill(Page page) {
        page.fill("#givenName", "Noemi");
        page.fill("#familyName", "Gallini");
        page.fill("#birth", "12/4/1988");
        page.selectOption("#municipality", CITY);
        page.fill("#wishes", "Vorrei una stanza mia");
        page.fill("#blocks", "Nessuno affitta a chi non ha busta paga");
        page.fill("#offers", "Un volontario che accompagna a vedere le case");
        page.check("input[name=consentHow][value=SPOKEN]");
    }

    private static Window coordinator(Browser browser) {
        Window coordinator = browser.desk("coordinatore");
        coordinator
                .page()
                .locator("main button", new Page.LocatorOptions().setHasText("Comune di Cremona"))
                .click();
        coordinator.page().waitForURL(url -> !url.endsWith("/ruolo"));
        return coordinator;
    }

    private static void accept(Window member, String proposal) {
        member.go("/");
        assertThat(member.text()).contains("Proposta di patto da decidere");
        member.go("/patti/gruppi");
        member.look("gruppi-patto");
        member.go(proposal);
        member.look("proposta-patto-da-decidere");
        member.press("Accetta la proposta");
        member.page().waitForSelector("text=Ripensaci");
    }

    private static String begin(Window coordinator, String proposal) {
        Page page = coordinator.page();
        coordinator.go("/");
        assertThat(coordinator.text()).contains("Proposta accettata: patto da avviare");
        coordinator.go(proposal);
        coordinator.look("proposta-patto-accettata");
        coordinator.follow("Avvia il patto");
        coordinator.look("proposta-patto-persona");
        coordinator.follow("Registra una persona nuova");
        assertThat(page.inputValue("#familyName")).isEqualTo("Gallini");
        page.check("input[name=sex][value=FEMALE]");
        page.locator("main form.t-form button.btn-primary").first().click();
        page.waitForURL("**/persona?chi=*");
        coordinator.look("proposta-patto-persona-registrata");
        coordinator.press("È questa persona: avvia il patto");
        page.waitForURL("**/progetti/*-*");
        coordinator.look("proposta-patto-avviato");
        return coordinator.path().replaceAll("[?#].*", "");
    }

    private static void write(Window volunteer, String pact) {
        Page page = volunteer.page();
        volunteer.go("/");
        volunteer.look("oggi-patto-da-scrivere-telefono");
        assertThat(volunteer.text()).contains("Patto da scrivere con la persona");
        volunteer.go(pact);
        assertThat(volunteer.text()).contains("Gallini Noemi", "Lucia Bassi (Caritas)");
        Agreeing.part(volunteer, "obiettivi", Map.of("goalTitle", "Una stanza in affitto"));
        page.waitForSelector("h3:has-text('Una stanza in affitto')");
        Agreeing.open(page, "sostegni");
        page.selectOption("#supportCategory", "HOUSING");
        page.locator("#supportHelper").fill("La zia Piera");
        page.locator("input[name=supportGoal]").first().check();
        Agreeing.part(volunteer, "sostegni", Map.of("supportTitle", "Ospitalità fino a primavera"));
        page.waitForSelector("h3:has-text('Ospitalità fino a primavera')");
        volunteer.look("proposta-patto-scritto-telefono");
        volunteer.fits("proposta-patto-scritto-telefono");
        page.locator("form[action$=condividi] button").click();
        page.waitForSelector(".t-badge:has-text('condiviso')");
    }

    private static void sign(Window coordinator, String pact) {
        coordinator.go("/");
        assertThat(coordinator.text()).contains("Patto scritto dal referente");
        coordinator.go(pact);
        coordinator.page().fill("#sign-SOCIAL_WORKER", "Paolo Ferri");
        coordinator.look("proposta-patto-da-firmare");
        coordinator.press("Firma il patto");
        coordinator.page().waitForSelector(".t-badge-ok");
        coordinator.look("proposta-patto-firmato");
    }
}
