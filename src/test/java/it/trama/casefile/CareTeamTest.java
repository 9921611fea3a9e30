package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class CareTeamTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    private MvcTestResult add(UUID record, UUID id, String who) {
        return http.post()
                .uri("/cartelle/{id}/equipe", record)
                .param("id", id.toString())
                .param("who", who)
                .param("function", "centro di ascolto")
                .with(as.user("assistente"))
                .exchange();
    }

    private MvcTestResult open(UUID record, String user) {
        return http.get().uri("/cartelle/{id}", record).with(as.user(user)).exchange();
    }

    @Test
    void a_body_under_agreement_sees_the_summary_and_no_diary() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 3);
        assertThat(open(record, "caritas")).hasStatus(404);
        UUID id = UUID.randomUUID();
        String caritas = "o:" + DemoStaff.id("body", "caritas");
        assertThat(add(record, id, caritas)).hasStatus3xxRedirection();
        assertThat(add(record, id, caritas)).hasStatus3xxRedirection();
        assertThat(open(record, "caritas"))
                .hasStatusOk()
                .bodyText()
                .contains(CasefileFixtures.familyName(person), "centro di ascolto")
                .doesNotContain("nota numero");
        assertThat(http.get().uri("/cartelle/{id}/consensi", record).with(as.user("caritas")))
                .hasStatus(404);
        assertThat(add(record, UUID.randomUUID(), caritas))
                .hasStatus(422)
                .bodyText()
                .contains("Fa già parte");
    }

    @Test
    void a_body_without_agreement_is_refused_by_name() {
        UUID record = make.inCharge(make.person(), 0);
        UUID body = UUID.randomUUID();
        make.asOwner(
                "insert into trust.organisations (id, code, name, kind) values (?, ?, 'Ente senza patto', 'third_sector')",
                body,
                body.toString());
        assertThat(add(record, UUID.randomUUID(), "o:" + body))
                .hasStatus(422)
                .bodyText()
                .contains("Manca un accordo valido tra l'Ambito e Ente senza patto");
    }

    @Test
    void who_leaves_the_team_loses_the_record() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        add(record, id, "o:" + DemoStaff.id("body", "caritas"));
        make.asOwner("update casefile.care_team_members set valid = '[2026-01-01,)' where id = ?", id);
        make.asOwner("update trust.access_rights set valid = '[2026-01-01,)' where source = ?", "care-team:" + id);
        assertThat(open(record, "caritas")).hasStatusOk();
        assertThat(http.post()
                        .uri("/cartelle/{record}/equipe/{id}/uscita", record, id)
                        .with(as.user("assistente")))
                .hasStatus3xxRedirection();
        assertThat(open(record, "caritas")).hasStatus(404);
    }
}
