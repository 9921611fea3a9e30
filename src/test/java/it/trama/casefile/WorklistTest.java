package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class WorklistTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Test
    void shows_my_cases_and_my_teams_and_nobody_elses() {
        UUID person = make.person();
        make.inCharge(person, 0);
        String name = CasefileFixtures.familyName(person);
        assertThat(http.get().uri("/cartelle?area=ADULTS").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(http.get().uri("/cartelle?di=TEAM&area=ADULTS").with(as.user("assistente")))
                .bodyText()
                .contains(name);
        assertThat(http.get().uri("/cartelle?di=TEAM").with(as.user("assistente2")))
                .bodyText()
                .doesNotContain(name);
        assertThat(http.get().uri("/cartelle?area=ELDERLY").with(as.user("assistente")))
                .bodyText()
                .doesNotContain(name);
        assertThat(http.get().uri("/cartelle").with(as.user("sindaco"))).hasStatus(403);
    }

    @Test
    void the_person_may_know_which_body_looked_and_why_but_not_who() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        http.get().uri("/cartelle/{id}", record).with(as.user("assistente")).exchange();
        String looked = "/persone/" + person + "/accessi-ai-dati";
        assertThat(http.get().uri(looked).with(as.user("dpo")))
                .hasStatusOk()
                .bodyText()
                .contains("Comune di Cremona", "cartella aperta", "lavoro sul caso")
                .doesNotContain("Anna Rossetti");
        assertThat(http.get().uri(looked).with(as.user("assistente")))
                .bodyText()
                .contains("diritti della persona");
        assertThat(http.get().uri(looked).with(as.user("assistente2"))).hasStatus(404);
        assertThat(http.get().uri(looked).with(as.user("sindaco"))).hasStatus(404);
    }
}
