package it.trama.project.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.RecordFixtures;
import it.trama.casefile.RecordHead;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.AccessRights;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public coordinator says who the person is; the proposer writes the pact with them. */
@TramaTest
class BeginningAProposedPactTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PactProposals make;

    @Autowired
    Projects projects;

    @Autowired
    RecordFixtures records;

    @Autowired
    AccessRights rights;

    private Project seenBy(String user, UUID project) {
        return as.inTransaction(user, () -> projects.find(project).orElseThrow());
    }

    private MvcTestResult write(String user, UUID project, String what, Map<String, String> fields) {
        var request = http.post()
                .uri("/progetti/{id}/{what}", project, what)
                .with(as.user(user))
                .param(
                        "version",
                        Integer.toString(seenBy("coordinatore", project).state().version()));
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void begins_with_the_words_of_the_proposal_and_the_proposer_as_referent() {
        UUID proposal = make.accepted();
        UUID project = make.begun(proposal);
        Project begun = seenBy("caritas", project);
        assertThat(begun.named().pathway()).isEqualTo("inclusion-pact");
        assertThat(begun.outline().story().wishes()).isEqualTo("Vorrei tornare a lavorare");
        assertThat(begun.outline().story().blocks()).isEqualTo("Nessuno risponde");
        assertThat(begun.outline().start().referentId()).isEqualTo(PactProposals.user("caritas"));
        assertThat(begun.parts().undertakings())
                .extracting(Project.Undertaking::party, Project.Undertaking::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Caritas", "Un banco nella ciclofficina"));
        assertThat(make.begin(proposal, make.registered())).hasRedirectedUrl("/progetti/" + project);
        assertThat(make.get("caritas", "/")).bodyText().contains("Patto da scrivere con la persona");
    }

    @Test
    void only_the_public_coordinator_begins_it_and_only_once_both_accepted() {
        UUID proposal = make.accepted();
        assertThat(make.get("coordinatore", "/patti/proposte/" + proposal + "/persona"))
                .hasStatusOk()
                .bodyText()
                .contains("Chi è la persona?", "poi=%2Fpatti%2Fproposte%2F" + proposal);
        for (String other : new String[] {"ente", "caritas", "assistente2", "san-vincenzo"}) {
            assertThat(make.get(other, "/patti/proposte/" + proposal + "/persona"))
                    .as(other)
                    .hasStatus(404);
        }
        UUID undecided = make.sent();
        assertThat(make.get("coordinatore", "/patti/proposte/" + undecided + "/persona"))
                .hasStatus(404);
        assertThat(http.post().uri("/patti/proposte/{id}/persona", proposal).with(as.user("coordinatore")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli chi è la persona");
    }

    @Test
    void the_referent_writes_it_and_the_service_asks_for_signatures() {
        UUID project = make.begun(make.accepted());
        assertThat(make.get("caritas", "/progetti/" + project))
                .hasStatusOk()
                .bodyText()
                .contains("Zanibelli Dario", "Serve almeno un obiettivo");
        assertThat(write("caritas", project, "obiettivi", Map.of("goalTitle", "Un lavoro")))
                .hasStatus3xxRedirection();
        assertThat(write("caritas", project, "impegni", promise())).hasStatus3xxRedirection();
        assertThat(write("caritas", project, "firme", Map.of())).hasStatus(404);
        assertThat(write("caritas", project, "condividi", Map.of())).hasStatus3xxRedirection();
        assertThat(make.get("coordinatore", "/")).bodyText().contains("Patto scritto dal referente");
    }

    @Test
    void whoever_writes_the_words_anew_the_referent_stays_until_another_is_named() {
        UUID project = make.begun(make.accepted());
        write("caritas", project, "testo", outline("Lucia Bassi (Caritas)"));
        assertThat(seenBy("caritas", project).outline().story().wishes()).isEqualTo("Un lavoro che dura");
        assertThat(seenBy("caritas", project).outline().start().referentId()).isEqualTo(PactProposals.user("caritas"));
        write("coordinatore", project, "testo", outline("Paolo Ferri"));
        assertThat(seenBy("caritas", project).outline().start().referentId()).isNull();
        assertThat(write("caritas", project, "impegni", promise())).hasStatus(404);
    }

    private static Map<String, String> promise() {
        return Map.of("undertakingParty", "Dario", "undertakingText", "Ci sarò");
    }

    private static Map<String, String> outline(String referent) {
        return Map.of(
                "title", "Patto di Dario",
                "from", "1/11/2026",
                "to", "31/10/2027",
                "wishes", "Un lavoro che dura",
                "referent", referent);
    }

    @Test
    void nobody_else_of_the_third_sector_sees_record_or_pact() {
        UUID proposal = make.accepted();
        UUID project = make.begun(proposal);
        UUID record = seenBy("caritas", project).place().record();
        for (String other : new String[] {"ente", "san-vincenzo", "il-ponte", "assistente"}) {
            assertThat(make.get(other, "/progetti/" + project)).as(other).hasStatus(404);
            assertThat(make.get(other, "/cartelle/" + record)).as(other).hasStatus(404);
        }
        assertThat(make.get("caritas", "/cartelle/" + record)).hasStatusOk();
        assertThat(make.open("ente", proposal))
                .bodyText()
                .contains("patto avviato")
                .doesNotContain("Apri il patto");
    }

    @Test
    void a_record_on_which_others_work_stays_with_them() {
        RecordHead followed = records.openedBy("assistente");
        UUID proposal = make.accepted();
        assertThat(make.begin(proposal, followed.person()))
                .hasStatus(422)
                .bodyText()
                .contains("una cartella su cui lavorano altri");
        assertThat(make.get("caritas", "/cartelle/" + followed.id())).hasStatus(404);
        assertThat(make.get("coordinatore", "/cartelle/" + followed.id() + "/diario"))
                .hasStatus(404);
    }

    @Test
    void a_record_that_is_there_is_opened_to_the_proposer_knowingly() {
        RecordHead own = records.openedBy("coordinatore");
        UUID proposal = make.accepted();
        assertThat(make.begin(proposal, own.person()))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"opens\"", "conferma che chi ha proposto");
        assertThat(make.get("caritas", "/cartelle/" + own.id())).hasStatus(404);
        assertThat(http.post()
                        .uri("/patti/proposte/{id}/persona", proposal)
                        .with(as.user("coordinatore"))
                        .param("person", own.person().toString())
                        .param("opens", "si"))
                .hasStatus3xxRedirection();
        assertThat(make.get("caritas", "/cartelle/" + own.id())).hasStatusOk();
    }

    @Test
    void what_it_opened_closes_with_the_pact() {
        UUID project = signed();
        UUID record = seenBy("caritas", project).place().record();
        assertThat(make.get("caritas", "/progetti/" + project))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Scrivi una variante");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        assertThat(close(project, today.minusDays(1))).hasStatus(422);
        assertThat(close(project, today)).hasStatus3xxRedirection();
        assertThat(as.inTransaction("coordinatore", () -> rightsOf(record)))
                .contains(today.plusDays(1).toString());
    }

    private UUID signed() {
        UUID project = make.begun(make.accepted());
        write("caritas", project, "obiettivi", Map.of("goalTitle", "Un lavoro"));
        var support = Map.of(
                "supportTitle", "Compagnia",
                "supportCategory", "COMPANY",
                "supportHelper", "Rosa",
                "supportGoal",
                        seenBy("caritas", project)
                                .parts()
                                .goals()
                                .getFirst()
                                .id()
                                .toString());
        write("caritas", project, "sostegni", support);
        var signers = Map.of("sign-PERSON", "Dario", "sign-SOCIAL_WORKER", "Paolo");
        assertThat(write("coordinatore", project, "firma", signers)).hasStatus3xxRedirection();
        return project;
    }

    private MvcTestResult close(UUID project, LocalDate day) {
        return write("coordinatore", project, "chiusura", Map.of("day", day.toString(), "outcome", "Ha un lavoro"));
    }

    private String rightsOf(UUID record) {
        return rights.on(record).stream()
                .filter(row -> row.holder().equals("u:" + PactProposals.user("caritas")))
                .map(row -> String.valueOf(row.valid().to()))
                .findFirst()
                .orElse("");
    }
}
