package it.trama.plan.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.plan.MoneyAndNumbers;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.plan.load.PlanFixtures;
import it.trama.plan.load.PlanFixtures.Made;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheOperativePlanOfAYearTest {

    private static final Deed DEED = new Deed("Assemblea dei Sindaci", "7/2150", LocalDate.of(2026, 2, 1));

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PlanFixtures make;

    @Autowired
    MoneyAndNumbers money;

    @Autowired
    PlanSubjects subjects;

    @Autowired
    YearPlans plans;

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(address).with(as.user("ufficio"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    /** With its first action in it. */
    private String opened(Made plan) {
        MvcTestResult opened =
                post("/piano/operativi", "id", UUID.randomUUID().toString(), "year", Integer.toString(plan.from()));
        String home = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        assertThat(post(home + "/azioni", "area", "poverta", "item", plan.action()))
                .hasStatus3xxRedirection();
        return home;
    }

    private static UUID id(String home) {
        return UUID.fromString(home.substring(home.lastIndexOf('/') + 1));
    }

    private void spend(String home, Made plan, String amount) {
        assertThat(post(
                        home + "/azioni/" + plan.action() + "/denaro",
                        "id",
                        UUID.randomUUID().toString(),
                        "line",
                        MoneyAndNumbers.line(plan.from()).toString(),
                        "amount",
                        amount,
                        "place",
                        "1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void has_the_chosen_actions_with_the_lines_that_pay_them() {
        Made plan = make.cycle();
        String home = opened(plan);
        assertThat(get("ufficio", home + "/azioni?area=poverta"))
                .hasStatusOk()
                .bodyText()
                .contains(plan.objective(), "value=\"" + plan.action() + "\" checked");
        assertThat(get("ufficio", home + "/azioni/" + plan.action()))
                .bodyText()
                .contains("Fondo di prova · sportelli · disponibili 1.000,00 € · non attribuita");
        post(home + "/azioni/" + plan.action(), "what", "Si aprono due sportelli.");
        spend(home, plan, "600");
        spend(home, plan, "750,50");
        assertThat(money.placed(plan.from())).contains(plan.action());
        assertThat(get("sindaco", home))
                .hasStatusOk()
                .bodyText()
                .contains("Uno sportello in ogni paese", "Si aprono due sportelli.", "750,50 €", "249,50 €", "In bozza")
                .doesNotContain("Proponi all'assemblea", "600,00 €");
        assertThat(get("coordinatore", home + "/piano.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(plan.action() + ";Uno sportello");
    }

    @Test
    void says_when_more_is_planned_than_the_line_has() {
        Made plan = make.cycle();
        String home = opened(plan);
        spend(home, plan, "1.200");
        assertThat(get("ufficio", home)).bodyText().contains("-200,00 €", "più di quanto c'è");
        UUID spending = as.inTransaction("ufficio", () -> plans.spending(id(home)))
                .getFirst()
                .id();
        assertThat(post(home + "/azioni/" + plan.action() + "/denaro/" + spending + "/togli"))
                .hasStatus3xxRedirection();
        assertThat(get("ufficio", home)).bodyText().doesNotContain("1.200,00 €");
    }

    private void decide(UUID id, boolean yes) {
        as.inTransaction("ufficio", () -> {
            if (yes) {
                subjects.approved(id, DEED);
            } else {
                subjects.rejected(id, DEED);
            }
            return id;
        });
    }

    @Test
    void is_proposed_and_given_back_by_a_resolution() {
        Made plan = make.cycle();
        String home = opened(plan);
        UUID id = id(home);
        assertThat(subjects.waiting()).noneMatch(subject -> subject.id().equals(id));
        post(home + "/proposta");
        assertThat(subjects.waiting())
                .anyMatch(subject -> subject.id().equals(id) && subject.href().equals(home));
        assertThat(post(home + "/azioni/" + plan.action(), "what", "altro"))
                .hasStatus(422)
                .bodyText()
                .contains("non si modifica");
        decide(id, false);
        assertThat(get("sindaco", home)).bodyText().contains("Non approvato da Assemblea dei Sindaci");
    }

    @Test
    void is_approved_by_a_resolution_and_then_stays() {
        Made plan = make.cycle();
        String home = opened(plan);
        UUID id = id(home);
        post(home + "/proposta");
        decide(id, true);
        decide(id, false);
        assertThat(get("sindaco", home))
                .bodyText()
                .contains("Approvato da Assemblea dei Sindaci, deliberazione 7/2150");
        assertThat(subjects.find(id)).isPresent();
        assertThat(post(home + "/ritiro")).hasStatus(422);
        assertThatThrownBy(() -> as.inTransaction(
                        "ufficio",
                        () -> plans.write(
                                id,
                                "riscritto",
                                0,
                                id,
                                DEED.day().atStartOfDay().atOffset(ZoneOffset.UTC))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void is_one_for_each_year_and_not_proposed_without_actions() {
        Made plan = make.cycle();
        String home = opened(plan);
        assertThat(opened(plan)).isEqualTo(home);
        post(home + "/azioni", "area", "poverta");
        assertThat(post(home + "/proposta")).hasStatus(422).bodyText().contains("Scegli almeno un'azione");
        assertThat(post("/piano/operativi", "id", UUID.randomUUID().toString(), "year", "1850"))
                .hasStatus(422);
        assertThat(get("sindaco", "/piano/operativi")).hasStatusOk().bodyText().contains(home);
    }

    @Test
    void is_read_by_those_who_decide_and_written_by_the_office_alone() {
        Made plan = make.cycle();
        String home = opened(plan);
        for (String user : new String[] {"assistente", "caritas", "dpo", "admin"}) {
            assertThat(get(user, home)).hasStatus(403);
        }
        assertThat(get("sindaco", home + "/azioni")).hasStatus(403);
        assertThat(http.post().uri(home + "/proposta").with(as.user("sindaco")).exchange())
                .hasStatus(403);
    }

    @Test
    void a_wrong_amount_is_said_at_its_field() {
        Made plan = make.cycle();
        String home = opened(plan);
        assertThat(post(home + "/azioni/" + plan.action() + "/denaro", "amount", "-5"))
                .hasStatus(422)
                .bodyText()
                .contains("line-error", "amount-error");
        assertThat(post(
                        home + "/azioni/" + plan.action() + "/denaro",
                        "id",
                        UUID.randomUUID().toString(),
                        "line",
                        UUID.randomUUID().toString(),
                        "amount",
                        "5"))
                .hasStatus(422)
                .bodyText()
                .contains("line-error");
    }

    @Test
    void two_forewords_meet_and_a_proposal_is_taken_back() {
        Made plan = make.cycle();
        String home = opened(plan);
        assertThat(post(home, "version", "0", "foreword", "Uno.")).hasStatus3xxRedirection();
        assertThat(post(home, "version", "0", "foreword", "Due."))
                .hasStatus(409)
                .bodyText()
                .contains("Uno.", "Due.");
        assertThat(post(home + "/proposta")).hasStatus3xxRedirection();
        assertThat(post(home + "/ritiro")).hasStatus3xxRedirection();
    }
}
