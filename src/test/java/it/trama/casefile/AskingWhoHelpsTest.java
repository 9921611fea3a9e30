package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import it.trama.trust.Staffing;
import it.trama.trust.Staffing.NewMembership;
import it.trama.trust.Staffing.NewUser;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** By name, by a worker of a charity who asks nothing else in these tests. */
@TramaTest
class AskingWhoHelpsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    StatementCounter statements;

    @Autowired
    Staffing staffing;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate transactions;

    private String volunteer() {
        String name = "volontaria-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = UUID.randomUUID();
        actors.runAs(
                SystemActor.ACTOR,
                () -> transactions.execute(_ -> {
                    staffing.addUser(new NewUser(id, name, "Volontaria di prova", DemoStaff.PASSWORD));
                    staffing.addMembership(new NewMembership(
                            UUID.randomUUID(),
                            id,
                            DemoStaff.id("body", "san-vincenzo"),
                            Set.of(Role.PROVIDER),
                            Set.of(),
                            Set.of(),
                            LocalDate.of(2020, 1, 1)));
                    return true;
                }));
        return name;
    }

    private MvcTestResult ask(String user, UUID person) {
        return http.post()
                .uri("/aiuti")
                .param("familyName", CasefileFixtures.familyName(person))
                .param("givenName", "Prova")
                .param("birth", "3/5/1980")
                .param("reason", "BEFORE_GIVING")
                .with(as.user(user))
                .exchange();
    }

    private void consent(UUID person, String user, String... more) {
        var request = http.post()
                .uri("/consensi")
                .param("id", UUID.randomUUID().toString())
                .param("exchange", "HELP_CHECK")
                .param("tier", "MINIMAL")
                .param("given.text", "1/it")
                .param("given.means", "SCREEN")
                .param("given.by", "PERSON")
                .param("familyName", CasefileFixtures.familyName(person))
                .param("givenName", "Prova")
                .param("birth", "3/5/1980");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        assertThat(request.with(as.user(user))).hasStatus3xxRedirection();
    }

    @Test
    void a_household_is_told_member_by_member_with_the_case_manager() {
        var home = make.household(3);
        String user = volunteer();
        home.forEach(make::food);
        make.inCharge(home.get(1), 0);
        consent(home.get(1), user);
        assertThat(ask(user, home.get(0)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        CasefileFixtures.familyName(home.get(1)),
                        "Chi coordina: Anna Rossetti, Servizio sociale di Cremona")
                .doesNotContain(CasefileFixtures.familyName(home.get(2)), "Aiuti alla persona", "pacco mensile");
        consent(home.get(0), user);
        assertThat(ask(user, home.get(0))).bodyText().contains("Aiuti alla persona", "Alimenti");
    }

    @Test
    void a_consent_for_one_body_tells_no_other() {
        UUID person = make.person();
        make.food(person);
        String user = volunteer();
        consent(person, user, "to", DemoStaff.id("body", "il-ponte").toString());
        assertThat(ask(user, person)).bodyText().contains("Nessun aiuto visibile.");
        assertThat(ask("il-ponte", person)).bodyText().contains("Alimenti");
    }

    @Test
    void no_basis_no_help_and_nobody_take_the_same_statements_and_the_same_words() throws Exception {
        String user = volunteer();
        UUID helped = make.person();
        make.food(helped);
        make.inCharge(helped, 0);
        UUID alone = make.person();
        UUID nobody = UUID.randomUUID();
        ask(user, nobody);
        var first = statements.count(() -> ask(user, nobody));
        for (UUID person : new UUID[] {helped, alone}) {
            var next = statements.count(() -> ask(user, person));
            assertThat(next.statements()).isEqualTo(first.statements());
            assertThat(words(next.value(), person)).isEqualTo(words(first.value(), nobody));
        }
    }

    private static String words(MvcTestResult answer, UUID person) throws Exception {
        return CasefileFixtures.plain(answer.getResponse().getContentAsString(), person)
                .replace(CasefileFixtures.familyName(person), "NAME")
                .replaceAll("\"[A-Za-z0-9_-]{90,}\"|:\"[A-Za-z0-9_-]{40,}\"", "token");
    }

    @Test
    void who_asks_too_often_is_stopped_and_seen_by_the_officer_and_the_person_sees_who_asked() {
        String user = volunteer();
        UUID person = make.person();
        make.inCharge(person, 0);
        for (int i = 0; i < 30; i++) {
            assertThat(ask(user, person)).hasStatusOk();
        }
        assertThat(ask(user, person)).hasStatus(429).bodyText().contains("Troppe domande in poco tempo");
        assertThat(ask(volunteer(), person)).as("a colleague is not stopped").hasStatusOk();
        assertThat(http.get().uri("/amministrazione/domande-sugli-aiuti").with(as.user("dpo")))
                .hasStatusOk()
                .bodyText()
                .contains("Volontaria di prova", "San Vincenzo");
        assertThat(http.get().uri("/persone/{id}/accessi-ai-dati", person).with(as.user("assistente")))
                .bodyText()
                .contains("San Vincenzo", "Stiamo per dare un aiuto")
                .doesNotContain("Volontaria di prova");
        assertThat(http.get().uri("/amministrazione/domande-sugli-aiuti").with(as.user("admin")))
                .hasStatus(403);
    }

    @Test
    void the_officer_changes_a_limit() {
        assertThat(limit("30 domande")).hasStatus(422).bodyText().contains("numero intero");
        assertThat(limit("30")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/amministrazione/domande-sugli-aiuti").with(as.user("dpo")))
                .bodyText()
                .contains("ogni operatore in un'ora");
    }

    private MvcTestResult limit(String most) {
        return http.post()
                .uri("/amministrazione/domande-sugli-aiuti")
                .param("limit", "NETWORK USER_HOUR")
                .param("most", most)
                .with(as.user("dpo"))
                .exchange();
    }
}
