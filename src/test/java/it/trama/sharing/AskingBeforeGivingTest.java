package it.trama.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.journey.Browser;
import it.trama.journey.Browser.Window;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A charity worker asks who already helps, without and with consent; a social worker refers somebody, and the charity accepts on a phone. */
@TramaTest
class AskingBeforeGivingTest {

    @LocalServerPort
    int port;

    @Autowired
    CasefileFixtures make;

    @Test
    void without_consent_there_is_nothing_to_see_and_with_it_there_is() {
        UUID person = make.person();
        make.food(person);
        make.inCharge(person, 0);
        try (var browser = new Browser(port)) {
            Window charity = browser.phone("caritas");
            ask(charity, person);
            assertThat(charity.text()).contains("Nessun aiuto visibile.");
            charity.look("aiuti-senza-consenso");
            charity.fits("aiuti-senza-consenso");
            charity.follow("La persona è qui e acconsente? Registra il suo consenso");
            charity.look("consenso-raccolto");
            charity.fits("consenso-raccolto");
            identify(charity, person);
            charity.page().check("input[name=tier][value=MINIMAL]");
            charity.page().check("input[name='given.means'][value=SCREEN]");
            charity.press("Registra il consenso");
            charity.page().getByText("Consenso registrato.").waitFor();
            ask(charity, person);
            assertThat(charity.text()).contains("Alimenti", "Chi coordina: Anna Rossetti");
            charity.look("aiuti-con-consenso");
            charity.fits("aiuti-con-consenso");
        }
    }

    private static void ask(Window charity, UUID person) {
        charity.go("/aiuti");
        identify(charity, person);
        charity.page().check("input[name=reason][value=BEFORE_GIVING]");
        charity.press("Chiedi chi aiuta già");
        charity.page().getByText("Risposta").first().waitFor();
    }

    private static void identify(Window charity, UUID person) {
        charity.page().fill("#familyName", CasefileFixtures.familyName(person));
        charity.page().fill("#givenName", "Prova");
        charity.page().fill("#birth", "3/5/1980");
    }

    @Test
    void a_sealed_packet_is_sent_and_accepted_and_the_officer_sets_the_rules() {
        String record = "/cartelle/" + make.inCharge(make.person(), 1);
        try (var browser = new Browser(port)) {
            Window worker = browser.desk("assistente");
            consent(worker, record);
            worker.follow("Invii");
            worker.follow("Invia a un ente");
            worker.page().selectOption("#to", DemoStaff.id("body", "caritas").toString());
            worker.page().selectOption("#helpKind", "FOOD");
            worker.page().fill("#question", "Una spesa ogni settimana.");
            worker.page().locator("input[name=parts]").first().check();
            worker.look("invio-nuovo");
            worker.press("Invia il plico");
            worker.page().getByText("Plico inviato").waitFor();
            worker.look("invio");
            accept(browser.phone("caritas"), worker.path().replaceAll(".*/", ""));
            worker.go(record + "/invii");
            assertThat(worker.text()).contains("accettato");
            worker.look("invii");
            rules(browser.desk("dpo"));
        }
    }

    private static void consent(Window worker, String record) {
        worker.go(record + "/consensi");
        worker.page().selectOption("#exchange", "REFERRAL");
        worker.page().selectOption("#to", DemoStaff.id("body", "caritas").toString());
        worker.page().check("input[name=tier][value=EXTENDED]");
        worker.page().check("input[name='given.means'][value=PAPER]");
        worker.press("Registra il consenso");
        worker.page().getByText("Consenso registrato.").waitFor();
        worker.look("consensi");
    }

    private static void accept(Window charity, String referral) {
        charity.go("/invii");
        charity.look("invii-ricevuti");
        charity.fits("invii-ricevuti");
        charity.go("/invii/" + referral);
        charity.page().check("input[name=move][value=ACCEPT]");
        charity.look("invio-ricevuto");
        charity.fits("invio-ricevuto");
        charity.press("Conferma");
        charity.page().getByText("Invio accettato.").waitFor();
    }

    private static void rules(Window officer) {
        officer.go("/amministrazione/basi-giuridiche");
        officer.look("basi-giuridiche");
        officer.go("/amministrazione/basi-nominate");
        officer.look("basi-nominate");
        officer.go("/amministrazione/domande-sugli-aiuti");
        officer.look("domande-sugli-aiuti");
    }
}
