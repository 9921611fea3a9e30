package it.trama.project.transition;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class PassingToAnotherTeamTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Clock clock;

    private UUID record = new UUID(0, 0);
    private final UUID passage = UUID.randomUUID();

    @BeforeEach
    void delia_turns_65_in_three_months() {
        LocalDate today = LocalDate.now(clock);
        LocalDate born = today.plusMonths(3).minusYears(65);
        record = projects.running(today.minusMonths(1), today.plusMonths(5), born.toString())
                .record();
        UUID team = as.actor("assistente2").teams().iterator().next();
        assertThat(post(
                        "",
                        "id",
                        passage.toString(),
                        "kind",
                        "AGE_65",
                        "due",
                        today.plusMonths(3).toString(),
                        "from",
                        today.toString(),
                        "team",
                        team.toString()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private MvcTestResult post(String what, String... parameters) {
        var request = http.post()
                .uri("/cartelle/" + record + "/passaggi" + what)
                .with(as.user("assistente"))
                .param("transition", passage.toString());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult prepare() {
        return post("/avanti", "move", "PREPARE", "metOn", LocalDate.now(clock).toString(), "consent", "true");
    }

    @Test
    void it_is_prepared_when_all_is_done_both_teams_met_and_the_person_agrees() {
        assertThat(post("/avanti", "move", "PREPARE")).hasStatus(422).bodyText().contains("giorno dell");
        assertThat(prepare()).hasStatus(422).bodyText().contains("tutte le voci");
        assertThat(post("/avanti", "move", "FINISH")).hasStatus(422);
        for (Transition.Task task : Transition.Task.values()) {
            post("/avanti", "move", "TASK", "text", task.name());
        }
        assertThat(prepare()).hasStatus3xxRedirection();
        post("/avanti", "move", "FINISH");
        assertThat(get("assistente", "/cartelle/" + record + "/passaggi"))
                .bodyText()
                .contains("sintesi del percorso fatta", "preparato, incontro", ": avvenuto", "Anna Rossetti");
    }

    @Test
    void who_receives_works_on_the_record_from_the_agreed_day_and_not_before_it_is_prepared() {
        assertThat(get("assistente2", "/cartelle/" + record)).hasStatus(404);
        for (Transition.Task task : Transition.Task.values()) {
            post("/avanti", "move", "TASK", "text", task.name());
        }
        prepare();
        assertThat(get("assistente2", "/cartelle/" + record)).hasStatusOk();
        post("/avanti", "move", "DROP", "text", "si trasferisce");
        assertThat(get("assistente2", "/cartelle/" + record)).hasStatus(404);
    }

    private MvcTestResult plan(UUID team) {
        String id = UUID.randomUUID().toString();
        return post("", "kind", "AGE_65", "due", "1/1/2027", "team", team.toString(), "id", id);
    }

    @Test
    void the_same_passage_is_planned_once_and_a_team_that_is_none_never() {
        assertThat(plan(UUID.randomUUID())).hasStatus(404);
        assertThat(plan(as.actor("assistente2").teams().iterator().next()))
                .hasStatus(422)
                .bodyText()
                .contains("già pianificato");
    }

    @Test
    void the_list_of_a_year_ahead_opens_for_who_follows_persons_only() {
        assertThat(get("coordinatore", "/passaggi")).hasStatusOk().bodyText().contains("prossimi dodici mesi");
        assertThat(get("assistente", "/passaggi")).hasStatusOk();
        assertThat(get("sindaco", "/passaggi")).hasStatus(403);
        assertThat(get("caritas", "/cartelle/" + record + "/passaggi")
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }
}
