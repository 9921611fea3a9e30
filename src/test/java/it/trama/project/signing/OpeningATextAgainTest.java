package it.trama.project.signing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.project.ProjectsInWriting;
import it.trama.project.ProjectsInWriting.Draft;
import it.trama.trust.signin.As;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class OpeningATextAgainTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    ProjectsInWriting writing;

    @Autowired
    Projects projects;

    private Project now(Draft draft) {
        return as.inTransaction(
                "assistente", () -> projects.find(draft.project()).orElseThrow());
    }

    private MvcTestResult post(Draft draft, String what, Map<String, String> fields) {
        var request = http.post()
                .uri("/progetti/" + draft.project() + "/" + what)
                .param("version", Integer.toString(now(draft).state().version()))
                .with(as.user("assistente"));
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void shared_with_the_team_then_signatures_are_asked_then_it_is_opened_for_writing() {
        Draft draft = writing.withOneResource();
        assertThat(post(draft, "condividi", Map.of())).hasStatus3xxRedirection();
        assertThat(now(draft).state().status()).isEqualTo(Project.Status.SHARED);
        assertThat(as.inTransaction("assistente", () -> projects.active(draft.record())))
                .isEmpty();
        assertThat(post(draft, "firme", Map.of())).hasStatus3xxRedirection();
        assertThat(now(draft).state().status()).isEqualTo(Project.Status.SIGNING);
        assertThat(post(draft, "riapri", Map.of())).hasStatus3xxRedirection();
        assertThat(now(draft).state().status()).isEqualTo(Project.Status.SHARED);
    }

    @Test
    void a_step_marked_as_done_keeps_its_day() {
        Draft draft = writing.withOneResource();
        String page = "/progetti/" + draft.project() + "/percorso";
        String shown = text(page);
        String step = shown.replaceFirst("(?s).*name=\"step\" value=\"([^\"]+)\".*", "$1");
        assertThat(post(draft, "percorso", Map.of("step", step, "day", "2/11/2026")))
                .hasStatus3xxRedirection();
        assertThat(text(page)).contains("2 novembre 2026");
    }

    private String text(String page) {
        var shown = http.get().uri(page).with(as.user("assistente")).exchange();
        assertThat(shown).hasStatusOk();
        try {
            return shown.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
