package it.trama.project.signing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.Needs;
import it.trama.project.ProjectsInWriting;
import it.trama.trust.signin.As;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class GoalsFromNeedsTest {

    private static final String NEED = "tre mesi di affitto";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    ProjectsInWriting writing;

    @Autowired
    Needs needs;

    private MvcTestResult open(ProjectsInWriting.Draft draft, String query) {
        return http.get()
                .uri("/progetti/" + draft.project() + query)
                .with(as.user("assistente"))
                .exchange();
    }

    private Needs.Need noted(UUID record) {
        assertThat(http.post()
                        .uri("/cartelle/{id}/bisogni", record)
                        .param("id", UUID.randomUUID().toString())
                        .param("problem", "ECONOMIC.debts")
                        .param("words", NEED)
                        .param("weight", "2")
                        .param("source", "TOLD")
                        .param("compartment", "ORDINARY")
                        .with(as.user("assistente")))
                .hasStatus3xxRedirection();
        return as.inTransaction("assistente", () -> needs.open(record).getFirst());
    }

    @Test
    void a_need_of_the_record_is_offered_begins_a_goal_and_is_offered_no_more() {
        var draft = writing.withOneResource();
        assertThat(open(draft, "")).bodyText().doesNotContain("?bisogno=");
        Needs.Need need = noted(draft.record());
        assertThat(open(draft, "")).bodyText().contains("?bisogno=" + need.id(), NEED);
        assertThat(open(draft, "?bisogno=" + need.id()))
                .bodyText()
                .containsPattern("name=\"goalNeed\"[^>]*value=\"[^\"]*" + NEED);
        writing.addGoal(draft, Map.of("goalTitle", "Pagare l'affitto", "goalNeed", need.problem()));
        assertThat(open(draft, "")).hasStatusOk().bodyText().doesNotContain("?bisogno=");
    }

    @Test
    void another_record_s_need_begins_nothing() {
        var draft = writing.withOneResource();
        Needs.Need foreign = noted(writing.withOneResource().record());
        assertThat(open(draft, "?bisogno=" + foreign.id()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(NEED);
    }
}
