package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TakingInChargeTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    JdbcClient db;

    private MvcTestResult take(UUID person, String user, String manager, String team, UUID id) {
        return take(person, user, manager, team, id, "1/1/2026");
    }

    private MvcTestResult take(UUID person, String user, String manager, String team, UUID id, String from) {
        return http.post()
                .uri("/persone/{id}/presa-in-carico", person)
                .param("id", id.toString())
                .param("area", "ADULTS")
                .param("manager", DemoStaff.id("user", manager).toString())
                .param("team", DemoStaff.id("team", team).toString())
                .param("from", from)
                .param("poverty", "yes")
                .with(as.user(user))
                .exchange();
    }

    private MvcTestResult take(UUID person) {
        return take(person, "assistente", "assistente", "T6", UUID.randomUUID());
    }

    private MvcTestResult get(String path, String user) {
        return http.get().uri(path).with(as.user(user)).exchange();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getHeader("Location"));
    }

    @Test
    void opens_the_record_for_manager_and_team_and_begins_the_help() {
        UUID person = make.person();
        String record = location(take(person));
        assertThat(get(record, "assistente"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        CasefileFixtures.familyName(person), "Anna Rossetti", "povertà economica", "Servizio sociale");
    }

    @Test
    void the_team_works_on_the_record_too() {
        String record = location(take(make.person(), "assistente2", "assistente2", "T2", UUID.randomUUID()));
        assertThat(get(record, "coordinatore")).hasStatusOk().bodyText().contains("Scrivi nel diario");
        assertThat(get(record, "assistente")).hasStatus(404);
    }

    @Test
    void who_has_no_right_gets_the_answer_of_an_unknown_record() throws Exception {
        String record = location(take(make.person()));
        UUID unknown = UUID.randomUUID();
        var closed = get(record, "assistente2");
        var missing = get("/cartelle/" + unknown, "assistente2");
        assertThat(closed).hasStatus(404);
        assertThat(missing).hasStatus(404);
        UUID id = UUID.fromString(record.substring(record.lastIndexOf('/') + 1));
        assertThat(CasefileFixtures.plain(closed.getResponse().getContentAsString(), id))
                .isEqualTo(CasefileFixtures.plain(missing.getResponse().getContentAsString(), unknown));
    }

    @Test
    void a_double_click_takes_in_charge_once() {
        UUID person = make.person();
        UUID id = UUID.randomUUID();
        String first = location(take(person, "assistente", "assistente", "T6", id));
        String second = location(take(person, "assistente", "assistente", "T6", id));
        assertThat(second).isEqualTo(first);
        assertThat(takings(person)).isEqualTo(1);
    }

    private long takings(UUID person) {
        return as.inTransaction(
                "assistente",
                () -> db.sql("""
                        select count(*) from casefile.takings_in_charge t join casefile.social_records r on r.id = t.record_id
                        where r.person_id = :person
                        """).param("person", person).query(Long.class).single());
    }

    @Test
    void a_second_service_is_told_that_the_person_is_in_charge_but_not_of_whom() {
        UUID person = make.person();
        take(person);
        assertThat(take(person, "assistente2", "assistente2", "T2", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("già in carico a un servizio")
                .doesNotContain("Servizio sociale di Cremona");
        assertThat(take(person)).hasStatus(422).bodyText().contains("già in carico a Servizio sociale di Cremona");
    }

    @Test
    void is_refused_for_the_dead_for_others_teams_and_for_who_is_no_social_worker() {
        UUID person = make.person();
        assertThat(take(person, "assistente", "assistente", "T2", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("solo un'équipe di cui fai parte");
        assertThat(take(person, "assistente", "caritas", "T6", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("assistente sociale del tuo ente");
        assertThat(get("/persone/" + person + "/presa-in-carico", "caritas")).hasStatus(404);
        make.asOwner("update people.persons set deceased_on = '2025-01-01' where id = ?", person);
        assertThat(take(person)).hasStatus(422).bodyText().contains("risulta deceduta");
    }

    private MvcTestResult close(String record, String day) {
        return http.post()
                .uri(record + "/chiusura")
                .param("day", day)
                .param("reason", "GOALS_REACHED")
                .param("situation", "AUTONOMY")
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void closing_ends_access_and_help_and_may_be_sent_twice() {
        UUID person = make.person();
        String record = location(take(person));
        assertThat(close(record, "31/12/2099")).hasStatus(422).bodyText().contains("nel futuro");
        assertThat(close(record, "1/2/2026")).hasStatus3xxRedirection();
        assertThat(close(record, "1/2/2026")).hasStatus3xxRedirection();
        assertThat(get(record, "assistente")).hasStatus(404);
        assertThat(take(person)).hasStatus(422).bodyText().contains("scegli un giorno più recente");
        String again = location(take(person, "assistente", "assistente", "T6", UUID.randomUUID(), "1/2/2026"));
        assertThat(again).isEqualTo(record);
        assertThat(get(again, "assistente")).bodyText().containsOnlyOnce("Servizio sociale</strong>");
    }
}
