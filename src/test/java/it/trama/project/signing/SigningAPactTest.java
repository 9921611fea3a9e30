package it.trama.project.signing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.RecordFixtures;
import it.trama.casefile.RecordHead;
import it.trama.demo.staff.DemoStaff;
import it.trama.fund.Budget;
import it.trama.fund.FundBulk;
import it.trama.fund.OpenLine;
import it.trama.kernel.Money;
import it.trama.plan.PlanBulk;
import it.trama.platform.db.DataFolder;
import it.trama.platform.files.PdfValidity;
import it.trama.project.PactSigned;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
@RecordApplicationEvents
class SigningAPactTest {

    private static final UUID CHARITY = DemoStaff.id("body", "caritas");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    RecordFixtures records;

    @Autowired
    PlanBulk plan;

    @Autowired
    FundBulk funds;

    @Autowired
    CurrentActor actors;

    @Autowired
    Budget budget;

    @Autowired
    Projects pacts;

    @Autowired
    DataFolder folder;

    @Autowired
    ApplicationEvents events;

    private RecordHead record;
    private UUID id;
    private OpenLine line;
    private int version;

    @BeforeEach
    void aDraftWithOneGoalAndOneSupport() {
        actors.runAs(SystemActor.ACTOR, () -> List.of(plan.loadDocument(), funds.loadDocument()));
        record = records.openedBy("assistente");
        id = UUID.randomUUID();
        version = 1;
        assertThat(post(
                        "/cartelle/" + record.id() + "/progetti",
                        Map.of("id", id.toString(), "title", "Ripartire", "from", "1/11/2026", "to", "31/10/2027")))
                .hasRedirectedUrl("/progetti/" + id);
        line = as.inTransaction("assistente", () -> budget.openLines(2026).getFirst());
        add("obiettivi", Map.of("goalTitle", "Restare a casa"));
        add("sostegni", PactForms.support(pact().parts().goals().getFirst().id(), CHARITY));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(as.user("assistente"));
        fields.forEach(request::param);
        return request.exchange();
    }

    private void add(String what, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("version", Integer.toString(version++));
        assertThat(post("/progetti/" + id + "/" + what, all)).hasStatus3xxRedirection();
    }

    private Project pact() {
        return as.inTransaction("assistente", () -> pacts.find(id).orElseThrow());
    }

    private void resource(String source, String quantity, String unit, String value) {
        UUID support = pact().parts().supports().getFirst().id();
        add("risorse", PactForms.resource(support, line.id(), List.of(source, quantity, unit, value)));
    }

    private MvcTestResult sign(int seen) {
        return post("/progetti/" + id + "/firma", PactForms.signing(seen, CHARITY));
    }

    private Money available() {
        return as.inTransaction(
                "assistente", () -> budget.line(line.id()).orElseThrow().available());
    }

    @Test
    void three_sources_one_signing_commits_only_the_public_money() {
        Money before = available();
        resource("FUND_LINE", "600,00", "EURO", "");
        resource("ORGANISATION", "24", "PIECE", "35");
        resource("VOLUNTEERS", "40", "HOUR", "12");
        assertThat(sign(version)).hasRedirectedUrl("/progetti/" + id);
        assertThat(available()).isEqualTo(before.minus(Money.of("600")));
        assertThat(pact().written()).isFalse();
        assertThat(pact().parts().signatures()).hasSize(3);
        assertThat(events.stream(PactSigned.class).filter(e -> e.project().equals(id)))
                .singleElement()
                .satisfies(event -> assertThat(event.parts())
                        .hasSize(3)
                        .filteredOn(part -> part.terms().commitment() != null)
                        .hasSize(1));
        assertThat(http.get().uri("/progetti/" + id).with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Paga: " + line.fund(), "1.920,00 €", "patto.pdf")
                .doesNotContain("Togli");
    }

    @Test
    void a_double_click_signs_once_and_a_third_sending_is_told() {
        Money before = available();
        resource("FUND_LINE", "100", "EURO", "");
        assertThat(sign(version)).hasRedirectedUrl("/progetti/" + id);
        assertThat(sign(version)).hasRedirectedUrl("/progetti/" + id);
        assertThat(available()).isEqualTo(before.minus(Money.of("100")));
        assertThat(sign(version + 1)).hasStatus(422).bodyText().contains("già firmato");
    }

    @Test
    void more_than_the_line_has_is_refused_with_what_is_left_and_nothing_is_stored() {
        Money before = available();
        resource("FUND_LINE", before.plus(Money.of("0.01")).toString(), "EURO", "");
        assertThat(sign(version)).hasStatus(422).bodyText().contains("restano", "0,01 €");
        assertThat(available()).isEqualTo(before);
        assertThat(pact().written()).isTrue();
        assertThat(pact().parts().signatures()).isEmpty();
    }

    @Test
    void an_old_page_and_a_missing_signer_do_not_sign() {
        assertThat(sign(version)).hasStatus(422).bodyText().contains("non ha risorse");
        resource("VOLUNTEERS", "4", "HOUR", "12");
        assertThat(sign(version - 1)).hasStatus(409);
        assertThat(post("/progetti/" + id + "/firma", Map.of("version", "" + version, "sign-PERSON", "T")))
                .hasStatus(422)
                .bodyText()
                .contains("Manca chi firma per Caritas");
        assertThat(pact().written()).isTrue();
    }

    @Test
    void a_draft_is_rewritten_and_its_parts_are_taken_away() {
        resource("VOLUNTEERS", "4", "HOUR", "12");
        add(
                "testo",
                Map.of("title", "Ricominciare", "from", "1/12/2026", "to", "30/11/2027", "strengths", "sa cucire"));
        UUID resource = pact().parts().resources().getFirst().id();
        UUID support = pact().parts().supports().getFirst().id();
        add("togli", Map.of("part", "RESOURCE", "id", resource.toString()));
        add("togli", Map.of("part", "SUPPORT", "id", support.toString()));
        assertThat(http.get().uri("/cartelle/" + record.id() + "/progetti").with(as.user("assistente")))
                .bodyText()
                .contains("Ricominciare");
        assertThat(pact().parts().supports()).isEmpty();
    }

    @Test
    void a_signed_pact_takes_no_change() {
        resource("VOLUNTEERS", "4", "HOUR", "12");
        sign(version);
        assertThat(post(
                        "/progetti/" + id + "/obiettivi",
                        Map.of("version", Integer.toString(version + 1), "goalTitle", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("già firmato");
        assertThat(pact().parts().goals()).hasSize(1);
    }

    @Test
    void the_document_is_valid_and_a_damaged_file_is_not_shown() throws IOException {
        resource("VOLUNTEERS", "4", "HOUR", "12");
        assertThat(http.get().uri("/progetti/{id}/patto.pdf", id).with(as.user("assistente")))
                .hasStatus(404);
        sign(version);
        var pdf = http.get()
                .uri("/progetti/{id}/patto.pdf", id)
                .with(as.user("assistente"))
                .exchange();
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(PdfValidity.problems(pdf.getResponse().getContentAsByteArray()))
                .isEmpty();
        try (var files = Files.walk(folder.files())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1});
            }
        }
        assertThat(http.get().uri("/progetti/{id}/patto.pdf", id).with(as.user("assistente")))
                .hasStatus(500)
                .bodyText()
                .contains("Il documento non si può leggere");
    }

    @Test
    void the_charity_and_everybody_without_the_record_see_nothing_of_it() {
        resource("ORGANISATION", "24", "PIECE", "35");
        sign(version);
        for (String user : List.of("caritas", "ente", "assistente2", "ufficio", "sindaco", "admin", "dpo")) {
            assertThat(http.get().uri("/progetti/" + id).with(as.user(user))).hasStatus(404);
            assertThat(http.get().uri("/progetti/{id}/patto.pdf", id).with(as.user(user)))
                    .hasStatus(404);
            assertThat(as.inTransaction(user, () -> pacts.find(id))).isEmpty();
            assertThat(as.inTransaction(user, () -> pacts.ofRecord(record.id())))
                    .isEmpty();
        }
    }
}
