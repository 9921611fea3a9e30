package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class NeedsOfARecordTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Needs needs;

    private MvcTestResult note(UUID record, UUID id, String problem, String weight, String compartment) {
        return http.post()
                .uri("/cartelle/{id}/bisogni", record)
                .param("id", id.toString())
                .param("problem", problem)
                .param("words", "tre mesi di affitto")
                .param("weight", weight)
                .param("coping", "chiede al fratello")
                .param("source", "TOLD")
                .param("compartment", compartment)
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void are_noted_once_shown_on_the_record_and_handed_to_projects_by_weight() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        assertThat(note(record, id, "ECONOMIC.debts", "2", "ORDINARY")).hasStatus3xxRedirection();
        assertThat(note(record, id, "ECONOMIC.debts", "2", "ORDINARY")).hasStatus3xxRedirection();
        note(record, UUID.randomUUID(), "HOUSING.eviction", "3", "ORDINARY");
        assertThat(http.get().uri("/cartelle/{id}", record).with(as.user("assistente")))
                .bodyText()
                .contains("Bisogni aperti")
                .containsOnlyOnce("Debiti o bollette non pagate: tre mesi di affitto");
        assertThat(as.inTransaction("assistente", () -> needs.open(record)))
                .extracting(Needs.Need::area)
                .containsExactly("HOUSING", "ECONOMIC");
    }

    @Test
    void of_a_drawer_that_one_lacks_do_not_exist() {
        UUID record = make.sharedWith("coordinatore", 0);
        note(record, UUID.randomUUID(), "HEALTH.mental", "3", "HEALTH");
        assertThat(as.inTransaction("assistente", () -> needs.open(record))).hasSize(1);
        assertThat(as.inTransaction("coordinatore", () -> needs.open(record))).isEmpty();
        assertThat(note(record, UUID.randomUUID(), "SAFETY.violence", "3", "SEALED"))
                .hasStatus(404);
    }

    @Test
    void end_with_an_outcome_and_are_refused_without_a_problem() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        note(record, id, "WORK.jobless", "3", "ORDINARY");
        assertThat(note(record, UUID.randomUUID(), "", "3", "ORDINARY"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli che problema");
        http.post()
                .uri("/cartelle/{id}/bisogni/{need}/esito", record, id)
                .param("outcome", "EASED")
                .with(as.user("assistente"))
                .exchange();
        assertThat(http.get().uri("/cartelle/{id}/bisogni", record).with(as.user("assistente")))
                .bodyText()
                .contains("Bisogni conclusi", "Attenuato il", "Nessun bisogno aperto");
        assertThat(as.inTransaction("assistente", () -> needs.open(record))).isEmpty();
    }
}
