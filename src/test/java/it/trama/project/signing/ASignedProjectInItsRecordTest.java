package it.trama.project.signing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.project.ProjectsInWriting;
import it.trama.project.SignedProjects;
import it.trama.trust.AccessLevel;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class ASignedProjectInItsRecordTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects signed;

    @Autowired
    ProjectsInWriting writing;

    @Autowired
    SocialRecords records;

    @Autowired
    List<LifeCycle> parts;

    private String page(String user, String address) throws Exception {
        var answer = http.get().uri(address).with(as.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private List<String> stillOpen(UUID record) {
        return as.inTransaction("assistente", () -> {
            RecordHead head = records.require(record, AccessLevel.WORK);
            return parts.stream()
                    .flatMap(part -> part.openMatters(head).stream())
                    .map(LifeCycle.Matter::text)
                    .toList();
        });
    }

    @Test
    void is_in_the_summary_with_its_goals_and_on_the_sheet_of_a_visit() throws Exception {
        var project = signed.running(START, START.plusYears(2));
        assertThat(page("assistente", "/cartelle/" + project.record()))
                .contains("Progetto in corso", "Tornare a lavorare", "Obiettivo: Trovare un lavoro");
        assertThat(page("assistente", "/cartelle/" + project.record() + "/visita"))
                .contains("Tornare a lavorare", "Obiettivo: Trovare un lavoro");
        var ended = signed.running(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        assertThat(page("assistente", "/cartelle/" + ended.record())).doesNotContain("Progetto in corso");
    }

    @Test
    void is_named_when_the_record_is_closed_and_in_its_life() throws Exception {
        var project = signed.running(START, START.plusYears(2));
        assertThat(stillOpen(project.record()))
                .containsExactly("Progetto firmato e ancora in corso: Tornare a lavorare");
        assertThat(page("assistente", "/cartelle/" + project.record() + "/percorso"))
                .contains("Firmato il progetto «Tornare a lavorare»");
        var draft = writing.withOneResource();
        assertThat(stillOpen(draft.record())).contains("Progetto in bozza: Ripartire");
    }

    @Test
    void leads_to_all_its_parts() throws Exception {
        UUID id = signed.running(START, START.plusYears(2)).project();
        for (String part : List.of("", "/percorso", "/firme", "/budget", "/autogestione", "/verifiche")) {
            assertThat(page("assistente", "/progetti/" + id + part))
                    .contains("href=\"/progetti/" + id + "\"")
                    .contains("/progetti/" + id + "/percorso", "/progetti/" + id + "/budget")
                    .contains("/progetti/" + id + "/autogestione", "/progetti/" + id + "/verifiche");
        }
    }

    @Test
    void waits_for_the_bodies_that_sign_and_then_lies_among_the_documents() throws Exception {
        var draft = writing.withOneResource();
        String title = "Spesa e compagnia " + draft.project().toString().substring(0, 8);
        writing.rename(draft, title);
        writing.askSignatures(draft);
        assertThat(page("caritas", "/")).contains("Testo da firmare", title, "href=\"/firme\"");
        assertThat(page("ente", "/")).doesNotContain(title);
        assertThat(page("assistente", "/cartelle/" + draft.record() + "/documenti"))
                .doesNotContain(title);
        writing.reopen(draft);
        assertThat(page("caritas", "/")).doesNotContain(title);
        writing.signAll(draft, DemoStaff.id("body", "caritas"));
        assertThat(page("assistente", "/cartelle/" + draft.record() + "/documenti"))
                .contains(title);
        assertThat(http.get().uri("/progetti/{id}/patto.pdf", draft.project()).with(as.user("assistente")))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }
}
