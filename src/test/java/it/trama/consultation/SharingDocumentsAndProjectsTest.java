package it.trama.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.consultation.Requests.Case;
import it.trama.document.Samples;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What of documents goes to a specialist team: the words always, the file where the person is named. */
@TramaTest
class SharingDocumentsAndProjectsTest {

    private static final byte[] DECREE = Samples.pdf(1);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Requests requests;

    @Autowired
    SignedProjects projects;

    @Autowired
    Clock clock;

    private Case of;
    private String paper = "";

    @BeforeEach
    void aRecordWithADecree() {
        of = requests.inCharge();
        String address = http.post()
                .multipart()
                .uri("/cartelle/{record}/documenti/nuovo", of.record())
                .file(Samples.sent("decreto.pdf", DECREE))
                .with(as.user("assistente"))
                .param("id", UUID.randomUUID().toString())
                .param("title", "Decreto del tribunale")
                .param("folder", "COURT")
                .param("compartment", "ORDINARY")
                .param("dated", "20/11/2026")
                .param("direction", "IN")
                .param("party", "Tribunale per i minorenni")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        paper = Objects.requireNonNull(address).replaceAll(".*/", "");
    }

    private static String file(UUID request, String paper) {
        return "/consulenze/" + request + "/documenti/" + paper;
    }

    @Test
    void the_team_opens_the_file_of_a_document_that_was_shared() {
        UUID id = requests.ask(of, true, "DOCUMENT:" + paper);
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .bodyText()
                .contains("Decreto del tribunale", "Tribunale per i minorenni", file(id, paper));
        var taken = requests.get("ecdd", file(id, paper));
        assertThat(taken).hasStatusOk().hasContentType("application/pdf");
        assertThat(taken.getResponse().getContentAsByteArray()).isEqualTo(DECREE);
        assertThat(requests.get("assistente", of.tab() + "/" + id)).bodyText().doesNotContain(file(id, paper));
    }

    @Test
    void a_document_that_was_not_shared_and_a_stranger_get_nothing() {
        UUID id = requests.ask(of, true, of.notes().getFirst());
        assertThat(requests.get("ecdd", file(id, paper))).hasStatus(404);
        UUID shared = requests.ask(of, true, "DOCUMENT:" + paper);
        assertThat(requests.get("caritas", file(shared, paper))).hasStatus(404);
        assertThat(requests.get("assistente", file(shared, paper))).hasStatus(404);
    }

    @Test
    void without_a_name_the_file_stays_in_the_record() {
        UUID id = requests.ask(of, false, "DOCUMENT:" + paper);
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .bodyText()
                .contains("Decreto del tribunale")
                .doesNotContain(file(id, paper));
        assertThat(requests.get("ecdd", file(id, paper))).hasStatus(404);
    }

    @Test
    void what_is_withdrawn_or_obscured_since_opens_no_more() {
        UUID id = requests.ask(of, true, "DOCUMENT:" + paper);
        String obscure = "/cartelle/" + of.record() + "/documenti/" + paper + "/oscura";
        assertThat(requests.post("assistente", obscure, "reason", "di un altro"))
                .hasStatus3xxRedirection();
        assertThat(requests.get("ecdd", file(id, paper))).hasStatus(404);
    }

    @Test
    void a_withdrawn_sharing_closes_the_file_too() {
        UUID id = requests.ask(of, true, "DOCUMENT:" + paper);
        String step = UUID.randomUUID().toString();
        requests.post("assistente", of.tab() + "/" + id + "/ritiro", "step", step, "why", "ha cambiato idea");
        assertThat(requests.get("ecdd", file(id, paper))).hasStatus(404);
    }

    @Test
    void of_the_running_project_the_team_reads_wishes_goals_and_supports() {
        LocalDate today = LocalDate.now(clock);
        var running = projects.running(today.minusMonths(2), today.plusMonths(6));
        var its = new Case(running.person(), running.record(), List.of());
        UUID id = requests.ask(its, true, "PROJECT:" + running.project());
        assertThat(requests.get("ecdd", "/consulenze/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Tornare a lavorare", "– Trovare un lavoro", "– Borsa lavoro")
                .doesNotContain("600");
    }
}
