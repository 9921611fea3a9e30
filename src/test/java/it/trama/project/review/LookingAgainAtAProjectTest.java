package it.trama.project.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.project.Outcomes;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class LookingAgainAtAProjectTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Outcomes outcomes;

    @Autowired
    ReviewParts parts;

    @Autowired
    it.trama.casefile.CasefileFixtures make;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private SignedProjects.Signed signed = new SignedProjects.Signed(
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0));

    private final UUID review = UUID.randomUUID();

    @BeforeEach
    void a_review_is_begun() {
        LocalDate today = LocalDate.now(clock);
        signed = projects.running(today.minusMonths(3), today.plusMonths(9));
        assertThat(post("/nuova", "id", review.toString())).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String what, String... parameters) {
        var request = http.post()
                .uri("/progetti/" + signed.project() + "/verifiche" + what)
                .with(as.user("assistente"))
                .param("review", review.toString())
                .param("day", LocalDate.now(clock).toString());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult save(int version, String state, String words) {
        return post(
                "",
                "version",
                Integer.toString(version),
                "tookPart",
                "Delia, la sorella, Anna Rossetti",
                "ownWords",
                words,
                "goal-" + signed.goal(),
                state,
                "value-" + signed.goal(),
                "12 ore",
                "support-" + signed.support(),
                "MORE",
                "summary",
                "Servono più ore",
                "amend",
                "true",
                "nextOn",
                LocalDate.now(clock).plusMonths(6).toString());
    }

    /** Scores come from signed assessments; here they are put where the review keeps them. */
    @Test
    void a_domain_is_shown_with_its_scores_before_and_after() {
        make.asOwner("""
                insert into project.review_domains (review_id, domain, viewpoint, record_id, compartment, before_value, before_on, after_value, after_on, least, most)
                values (?, 'emotional', 'self', ?, 'ORDINARY', 2, date '2026-01-10', 3.5, date '2026-07-10', 1, 4)
                """, review, signed.record());
        assertThat(as.inTransaction("assistente", () -> parts.domains(review)))
                .singleElement()
                .satisfies(found -> assertThat(found.after().value()).isEqualByComparingTo("3.5"));
    }

    private MvcTestResult page() {
        return http.get()
                .uri("/progetti/" + signed.project() + "/verifiche?verifica=" + review)
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void what_was_found_is_signed_frozen_and_counted_as_the_outcome() {
        assertThat(post("/firma", "signers", "Delia Marchini"))
                .hasStatus(422)
                .bodyText()
                .contains("un obiettivo");
        save(0, "PARTLY", "Mi sento più sicura");
        assertThat(post("/firma", "signers", "Delia Marchini, Anna Rossetti")).hasStatus3xxRedirection();
        assertThat(page())
                .bodyText()
                .contains("in parte", "12 ore", "Mi sento più sicura", "0 obiettivi raggiunti, 1 in parte")
                .contains("propone di modificare il progetto", "Servono più ore");
        var outcome = as.inTransaction(
                "assistente", () -> outcomes.last(signed.project()).orElseThrow());
        assertThat(outcome.goals()).isEqualTo(new Outcomes.Goals(0, 1, 0, 0));
        assertThat(save(2, "REACHED", "no")).hasStatus(422).bodyText().contains("firmata e non cambia");
        assertThatThrownBy(() -> as.inTransaction(
                        "assistente",
                        () -> db.sql("update project.reviews set summary = 'x' where id = :id returning id")
                                .param("id", review)
                                .query(UUID.class)
                                .single()))
                .isNotNull();
    }

    private MvcTestResult closing() {
        return http.get()
                .uri("/progetti/" + signed.project() + "/chiusura")
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void who_closes_the_project_reads_what_the_last_review_found() {
        assertThat(closing()).hasStatusOk().bodyText().contains("Nessuna verifica è stata firmata");
        save(0, "REACHED", "Ce l'ho fatta");
        post("/firma", "signers", "Delia Marchini, Anna Rossetti");
        assertThat(closing()).hasStatusOk().bodyText().contains("raggiunti 1, in parte 0, non raggiunti 0");
    }

    @Test
    void the_document_is_a_pdf_and_the_next_review_is_due() {
        save(0, "REACHED", "");
        post("/firma", "signers", "Delia Marchini");
        var pdf = http.get()
                .uri("/verifiche/" + review + "/verifica.pdf")
                .with(as.user("assistente"))
                .exchange();
        assertThat(pdf).hasStatusOk().bodyText().startsWith("%PDF-");
        assertThat(http.get()
                        .uri("/cartelle/" + signed.record() + "/scadenze")
                        .with(as.user("assistente"))
                        .exchange())
                .bodyText()
                .contains("Verifica del progetto PR");
    }

    @Test
    void who_saves_second_sees_both_versions() {
        save(0, "PARTLY", "la prima");
        assertThat(save(0, "NOT", "la seconda"))
                .hasStatus(409)
                .bodyText()
                .contains("la prima", "la seconda", "in parte", "non raggiunto");
        assertThat(page()).bodyText().contains("la prima").doesNotContain("la seconda");
    }

    @Test
    void who_does_not_work_on_the_record_finds_nothing() {
        for (String stranger : new String[] {"caritas", "ufficio", "assistente2"}) {
            var found = http.get()
                    .uri("/progetti/" + signed.project() + "/verifiche")
                    .with(as.user(stranger))
                    .exchange();
            assertThat(found.getResponse().getStatus()).as(stranger).isIn(403, 404);
        }
    }
}
