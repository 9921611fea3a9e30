package it.trama.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.trama.TramaTest;
import it.trama.journey.Browser.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job, lived by the people who do it: Miriam comes to the desk, is taken in charge, assessed, agrees a pact; the charity gives what it promised;
 * the money and the plan know; the mayor sees numbers; Miriam learns who looked.
 */
@TramaTest
class TheStoryTest {

    @LocalServerPort
    int port;

    @Test
    void of_miriam_from_the_desk_to_her_right_to_know() throws Exception {
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            String person = AtTheDesk.find(worker);
            AtTheDesk.recordContact(worker);
            String record = InCharge.takeInCharge(worker);
            InCharge.writeDiary(worker, record);
            InCharge.addToTeam(worker, record, "Paolo Ferri");
            Assessing.fill(worker, record, "vulnerability");
            Assessing.fill(worker, record, "three-viewpoints");
            String pact = Agreeing.writePact(worker, record);
            Agreeing.signAndPrint(worker, pact);
            Giving.logDelivery(browser.phone("caritas"), person, record, pact);
            moneyKnowsThePact(browser.desk("ufficio"));
            theMayorSeesNumbersOnly(browser.desk("sindaco"), person, record);
            miriamLearnsWhoLooked(worker, person);
            theOfficerSeesTheTrail(browser.desk("dpo"), person);
        }
    }

    private static void moneyKnowsThePact(Window office) {
        office.go("/fondi?anno=2019");
        office.look("fondi-2019");
        assertThat(office.text()).contains("7.090.754,52 €", "2.708.027,04 €", "3.750.000,00 €", "632.727,48 €");
        office.go("/fondi?anno=2020");
        assertThat(office.text()).contains("6.489.697,00 €");
        office.go("/fondi/poverta/" + LocalDate.now(ZoneId.of("Europe/Rome")).getYear());
        office.look("fondo-in-corso");
        assertThat(office.text()).contains(Agreeing.PUBLIC_AMOUNT);
        office.go("/piano?ciclo=2018-2020");
        office.look("piano");
        assertThat(office.text()).contains("Integrazione a livello distrettuale");
    }

    private static void theMayorSeesNumbersOnly(Window mayor, String person, String record) {
        mayor.go("/cruscotto");
        mayor.look("cruscotto-sindaco");
        assertThat(mayor.text()).contains("Chi si rivolge a noi?").doesNotContain("Bonetti");
        for (String address : List.of(person, record, person + "/aiuti")) {
            assertThat(mayor.page().navigate(mayor.address() + address).status())
                    .as(address)
                    .isIn(403, 404);
        }
    }

    private static void miriamLearnsWhoLooked(Window worker, String person) {
        worker.go(person + "/accessi-ai-dati");
        worker.look("chi-ha-guardato");
        assertThat(worker.text()).contains("Comune di Cremona").doesNotContain("Anna Rossetti per lei");
        assertThat(worker.page().locator("main table").innerText()).doesNotContain("Rossetti");
    }

    private static void theOfficerSeesTheTrail(Window officer, String person) {
        officer.go("/amministrazione/registro?persona=" + person.substring("/persone/".length()));
        officer.look("registro-miriam");
        assertThat(officer.page().getByRole(AriaRole.TABLE).innerText()).contains("Anna Rossetti", "Comune di Cremona");
        assertThat(officer.page().locator("main tbody tr").count()).isGreaterThan(5);
    }

    /** Waits until the page says so; the text of a page that is being loaded is no answer. */
    static void awaitText(Page page, String text) {
        page.getByText(text).first().waitFor();
    }
}
