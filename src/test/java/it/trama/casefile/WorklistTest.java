package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class WorklistTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    JdbcClient db;

    @Test
    void shows_my_cases_and_my_teams_and_nobody_elses() {
        UUID person = make.person();
        make.inCharge(person, 0);
        String name = CasefileFixtures.familyName(person);
        assertThat(http.get().uri("/cartelle?area=ADULTS").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(http.get().uri("/cartelle?di=TEAM&area=ADULTS").with(as.user("assistente")))
                .bodyText()
                .contains(name);
        assertThat(http.get().uri("/cartelle?di=TEAM").with(as.user("assistente2")))
                .bodyText()
                .doesNotContain(name);
        assertThat(http.get().uri("/cartelle?area=ELDERLY").with(as.user("assistente")))
                .bodyText()
                .doesNotContain(name);
        assertThat(http.get().uri("/cartelle").with(as.user("sindaco"))).hasStatus(403);
    }

    @Test
    void the_person_may_know_which_body_looked_and_why_but_not_who() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        http.get().uri("/cartelle/{id}", record).with(as.user("assistente")).exchange();
        String looked = "/persone/" + person + "/accessi-ai-dati";
        assertThat(http.get().uri(looked).with(as.user("dpo")))
                .hasStatusOk()
                .bodyText()
                .contains("Comune di Cremona", "cartella aperta", "lavoro sul caso")
                .doesNotContain("Anna Rossetti");
        assertThat(http.get().uri(looked).with(as.user("assistente")))
                .bodyText()
                .contains("diritti della persona");
        assertThat(http.get().uri(looked).with(as.user("assistente2"))).hasStatus(404);
        assertThat(http.get().uri(looked).with(as.user("sindaco"))).hasStatus(404);
    }

    private record Counted(long mine, long team) {}

    @Test
    void the_counts_are_those_of_the_rows_that_the_policies_show() {
        UUID withoutRight = make.inCharge(make.person(), 0);
        make.inCharge(make.person(), 0);
        make.asOwner("update trust.access_rights set revoked_at = now() where record_id = ?", withoutRight);
        for (String user : List.of("assistente", "assistente2", "ente", "rete")) {
            UUID me = DemoStaff.id("user", user);
            UUID[] teams = {DemoStaff.id("team", user.equals("assistente") ? "T6" : "T2")};
            Counted before = counted(user, """
                    select count(*) filter (where t.case_manager = :me) as mine, count(*) as team from casefile.takings_in_charge t
                    where upper_inf(t.valid) and (t.case_manager = :me or t.team_id = any (:teams)) and t.area = 'ADULTS'
                    """, me, teams);
            assertThat(counted(
                            user,
                            "select mine, team from casefile.case_counts(:me, :teams, 'ADULTS', false)",
                            me,
                            teams))
                    .as(user)
                    .isEqualTo(before);
            assertThat(before.mine()).as(user).isGreaterThanOrEqualTo(user.equals("assistente") ? 1 : 0);
        }
    }

    private Counted counted(String user, String sql, UUID me, UUID[] teams) {
        return as.inTransaction(
                user,
                () -> db.sql(sql)
                        .param("me", me)
                        .param("teams", teams)
                        .query(Rows.as(Counted.class))
                        .single());
    }
}
