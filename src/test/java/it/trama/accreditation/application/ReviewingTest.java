package it.trama.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.accreditation.Areas;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is sent is reviewed requirement by requirement, completed, and decided by one act. */
@TramaTest
class ReviewingTest extends AtACall {

    @Test
    void what_is_complete_is_sent_reviewed_and_admitted() {
        sent();
        assertThat(step("ufficio", "/istruttoria", Map.of("move", "TAKE_UP"))).hasStatus3xxRedirection();
        assertThat(step("ufficio", "/istruttoria", outcomes("CONCLUDE", "INSURANCE", "MET")))
                .hasStatus3xxRedirection();
        assertThat(decide()).hasStatus(422).bodyText().contains("non si può ancora adottare");
        String paper = "/accreditamento/avvisi/" + call + "/determina.pdf";
        assertThat(http.get().uri(paper).with(as.user("ufficio"))).hasStatus(404);
        assertThat(ready()).isFalse();
        providers.close(call);
        assertThat(ready()).isTrue();
        assertThat(decide()).hasStatus3xxRedirection();
        assertThat(ready()).isFalse();
        assertThat(http.get().uri(paper).with(as.user("ufficio"))).hasStatusOk().hasContentType("application/pdf");
        assertThat(http.get().uri(paper).with(as.user(body.user()))).hasStatus(403);
        assertThat(accredited()).isTrue();
        assertThat(http.get().uri("/albo")).bodyText().contains(body.name(), "37,5");
    }

    @Test
    void what_is_not_met_is_refused_with_its_reason_which_the_body_reads() {
        sent();
        step("ufficio", "/istruttoria", Map.of("move", "TAKE_UP"));
        step("ufficio", "/istruttoria", outcomes("CONCLUDE", "INSURANCE", "NOT_MET"));
        assertThat(page(body.user())).bodyText().doesNotContain("La polizza è scaduta");
        providers.close(call);
        assertThat(decide()).hasStatus3xxRedirection();
        assertThat(accredited()).isFalse();
        assertThat(page(body.user())).bodyText().contains("non ammessa", "La polizza è scaduta");
    }

    @Test
    void a_completion_is_asked_given_and_reviewed_again() {
        sent();
        step("ufficio", "/istruttoria", Map.of("move", "TAKE_UP"));
        assertThat(step("ufficio", "/istruttoria", outcomes("ASK", "INSURANCE", "ASK")))
                .hasStatus3xxRedirection();
        assertThat(step("ufficio", "/istruttoria", Map.of("move", "RESUME"))).hasStatus(422);
        assertThat(lines(body.user())).anyMatch(line -> line.text().contains("Integrazioni da inviare"));
        assertThat(attach("INSURANCE", "Polizza nuova")).hasStatus3xxRedirection();
        assertThat(step(body.user(), "/integrazioni", Map.of())).hasStatus(422);
        UUID request = as.run(body.user(), () -> read.handle(application))
                .open()
                .getFirst()
                .id();
        assertThat(step(body.user(), "/integrazioni", Map.of("a-" + request, "Allegata la nuova")))
                .hasStatus3xxRedirection();
        assertThat(step("ufficio", "/istruttoria", Map.of("move", "CONCLUDE"))).hasStatus(422);
        assertThat(page("ufficio")).bodyText().contains("Risposto: Allegata la nuova");
        assertThat(step("ufficio", "/istruttoria", outcomes("CONCLUDE", "INSURANCE", "MET")))
                .hasStatus3xxRedirection();
    }

    /** Whether the office is told on its first page that this call can be resolved. */
    private boolean ready() {
        return lines("ufficio").stream()
                .anyMatch(line -> line.href().equals("/accreditamento/avvisi/" + call)
                        && line.text().contains("adottare la determina"));
    }

    private MvcTestResult decide() {
        String day = providers.today().toString();
        return post(
                "ufficio",
                "/accreditamento/avvisi/" + call + "/determina",
                Map.of("id", UUID.randomUUID().toString(), "number", "99", "adopted", day, "starts", day));
    }

    private boolean accredited() {
        return as.inTransaction(
                "ufficio", () -> register.isAccredited(body.body(), Areas.EDUCATION, providers.today()));
    }
}
