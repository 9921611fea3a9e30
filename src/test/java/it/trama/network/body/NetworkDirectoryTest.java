package it.trama.network.body;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.LoadNetwork;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class NetworkDirectoryTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CurrentActor actors;

    @Autowired
    LoadNetwork load;

    @Autowired
    Directory directory;

    @BeforeEach
    void the_plan_file_is_loaded() {
        actors.runAs(SystemActor.ACTOR, load::handle);
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void the_bodies_of_the_plan_are_listed_and_its_projects_tables_and_services_are_not() {
        assertThat(get("sindaco", "/rete"))
                .hasStatusOk()
                .bodyText()
                .contains("Fondazione Cariplo", "Agenzia di tutela della salute", "ATS Val Padana")
                .doesNotContain("Cantieri del welfare", "Trasporto sociale", "Piano Locale di Attuazione");
    }

    @Test
    void loading_again_adds_nothing_and_a_body_that_was_there_is_there_once() {
        assertThat(actors.runAs(SystemActor.ACTOR, load::handle)).isZero();
        var caritas = as.inTransaction("assistente", directory::organisations).stream()
                .filter(o -> o.name().equals("Caritas"));
        assertThat(caritas).hasSize(1);
    }

    @Test
    void kind_and_text_in_the_address_narrow_the_list() {
        assertThat(get("caritas", "/rete?tipo=court"))
                .bodyText()
                .contains("Tribunale Ordinario (T.O.)", "Autorità giudiziaria")
                .doesNotContain("Fondazione Cariplo");
        assertThat(get("caritas", "/rete?testo=cariplo")).bodyText().contains("Fondazione Cariplo", "Un ente");
        assertThat(get("caritas", "/rete?testo=zzz")).bodyText().contains("Nessun ente corrisponde ai filtri");
    }

    @Test
    void a_folio_says_whom_to_call_and_whether_an_agreement_is_in_force() {
        assertThat(get("antenna", "/rete/" + DemoStaff.id("body", "caritas")))
                .hasStatusOk()
                .bodyText()
                .contains("centro di ascolto, 0372 000300", "Responsabile del trattamento", "fino al");
        assertThat(get("antenna", "/rete/" + DemoStaff.id("body", "fondazione-cariplo")))
                .bodyText()
                .contains("non c'è un accordo in vigore", "§2.1");
    }

    @Test
    void an_unknown_body_is_not_found_and_a_stranger_must_sign_in() {
        assertThat(get("assistente", "/rete/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("assistente", "/rete/rossi")).hasStatus(404);
        assertThat(http.get().uri("/rete")).hasStatus3xxRedirection();
    }
}
