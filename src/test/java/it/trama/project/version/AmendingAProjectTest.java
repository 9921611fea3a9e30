package it.trama.project.version;

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
import it.trama.platform.db.Rows;
import it.trama.project.PactSigned;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
@RecordApplicationEvents
class AmendingAProjectTest {

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
    Projects projects;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEvents events;

    private RecordHead record;
    private UUID signed;
    private OpenLine line;
    private Money before;

    @BeforeEach
    void aSignedPactOfTwoPaidResources() {
        actors.runAs(SystemActor.ACTOR, () -> List.of(plan.loadDocument(), funds.loadDocument()));
        record = records.openedBy("assistente");
        signed = UUID.randomUUID();
        post(
                "/cartelle/" + record.id() + "/progetti",
                Map.of("id", signed.toString(), "title", "Ripartire", "from", "1/11/2026", "to", "31/10/2027"));
        line = as.inTransaction("assistente", () -> budget.openLines(2026).getFirst());
        before = available();
        change(signed, "obiettivi", Map.of("goalTitle", "Restare a casa"));
        String goal = find(signed).parts().goals().getFirst().id().toString();
        shopping(goal);
        resource("uno", "100");
        resource("due", "40");
        sign(signed);
        assertThat(available()).isEqualTo(before.minus(Money.of("140")));
    }

    private void shopping(String goal) {
        var support = new HashMap<>(Map.of("supportTitle", "Spesa", "supportCategory", "FOOD"));
        support.put("supportBody", CHARITY + "");
        support.put("supportGoal", goal);
        change(signed, "sostegni", support);
    }

    private void resource(String what, String euro) {
        String support = find(signed).parts().supports().getFirst().id().toString();
        change(signed, "risorse", fields(what, euro, support));
    }

    private Map<String, String> fields(String what, String euro, String support) {
        return Map.of(
                "resourceSupport",
                support,
                "resourceSource",
                "FUND_LINE",
                "resourceLine",
                line.id().toString(),
                "resourceDescription",
                what,
                "resourceQuantity",
                euro,
                "resourceUnit",
                "EURO");
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(as.user("assistente"));
        fields.forEach(request::param);
        return request.exchange();
    }

    private void change(UUID project, String what, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", Integer.toString(find(project).state().version()));
        assertThat(post("/progetti/" + project + "/" + what, all)).hasStatus3xxRedirection();
    }

    private void sign(UUID project) {
        change(
                project,
                "firma",
                Map.of("sign-PERSON", "Teresa", "sign-SOCIAL_WORKER", "Anna", "sign-BODY-" + CHARITY, "Lucia"));
    }

    private Project find(UUID id) {
        return as.inTransaction("assistente", () -> projects.find(id).orElseThrow());
    }

    private Money available() {
        return as.inTransaction(
                "assistente", () -> budget.line(line.id()).orElseThrow().available());
    }

    private UUID amendment() {
        assertThat(post("/progetti/" + signed + "/variante", Map.of("reason", "di più", "from", "1/12/2026")))
                .hasStatus3xxRedirection();
        return as.inTransaction("assistente", () -> projects.editions(signed))
                .getLast()
                .id();
    }

    private static Project.Resource named(Project project, String what) {
        return project.parts().resources().stream()
                .filter(r -> r.description().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_changed_gives_back_and_commits_anew_and_what_goes_on_keeps_its_commitment() {
        UUID next = amendment();
        Project draft = find(next);
        var fields = new HashMap<>(
                fields("due", "70", draft.parts().supports().getFirst().id().toString()));
        fields.put("id", named(draft, "due").id().toString());
        change(next, "risorse", fields);
        assertThat(available()).isEqualTo(before.minus(Money.of("140")));
        sign(next);
        assertThat(available()).isEqualTo(before.minus(Money.of("170")));
        assertThat(find(signed).state().status()).isEqualTo(Project.Status.AMENDED);
        assertThat(named(find(next), "uno").commitment())
                .isEqualTo(named(find(signed), "uno").commitment());
        othersAreTold(next);
    }

    private List<String> helpInTheRegister() {
        return as.inTransaction(
                "caritas",
                () -> db.sql(
                                "select source_kind || ' ' || amount || ' ' || valid from casefile.help where person_id = :person")
                        .param("person", record.person())
                        .query(Rows.scalar(String.class))
                        .list());
    }

    @Test
    void the_help_of_a_support_that_goes_on_is_the_same_one_longer_and_worth_what_it_is_now() {
        assertThat(helpInTheRegister())
                .containsExactlyInAnyOrder(
                        "PROJECT 140.00 [2026-11-01,2027-11-01)", "DELIVERY 140.00 [2026-11-01,2027-11-01)");
        UUID next = amendment();
        Project draft = find(next);
        var fields = new HashMap<>(
                fields("due", "70", draft.parts().supports().getFirst().id().toString()));
        fields.put("id", named(draft, "due").id().toString());
        change(next, "risorse", fields);
        sign(next);
        assertThat(helpInTheRegister())
                .containsExactlyInAnyOrder(
                        "PROJECT 170.00 [2026-11-01,2027-11-01)", "DELIVERY 170.00 [2026-11-01,2027-11-01)");
    }

    private void othersAreTold(UUID next) {
        PactSigned told = events.stream(PactSigned.class)
                .filter(e -> e.project().equals(next))
                .findFirst()
                .orElseThrow();
        assertThat(told.change().ended())
                .containsExactly(named(find(signed), "due").origin());
        assertThat(told.change().kept())
                .containsExactly(named(find(signed), "uno").origin());
        assertThat(told.parts())
                .singleElement()
                .extracting(p -> p.terms().quantity().intValue())
                .isEqualTo(70);
    }

    @Test
    void there_is_one_amendment_at_a_time_and_the_signed_text_stays() {
        UUID next = amendment();
        assertThat(amendment()).isEqualTo(next);
        change(
                next,
                "togli",
                Map.of("part", "RESOURCE", "id", named(find(next), "due").id().toString()));
        assertThat(find(signed).parts().resources()).hasSize(2);
        assertThat(post("/progetti/" + signed + "/chiusura", Map.of("day", "1/12/2026", "outcome", "fatto")))
                .hasStatus(422)
                .bodyText()
                .contains("variante in corso");
    }

    @Test
    void closing_gives_back_all_that_is_left() {
        assertThat(post("/progetti/" + signed + "/chiusura", Map.of("day", "1/12/2026", "outcome", "Ha una casa")))
                .hasStatus3xxRedirection();
        assertThat(available()).isEqualTo(before);
        assertThat(find(signed).state().outcome()).isEqualTo("Ha una casa");
    }
}
