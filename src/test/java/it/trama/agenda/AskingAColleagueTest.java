package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AskingAColleagueTest {

    private static final String TEAM = "t:" + DemoStaff.id("team", "T6");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    private MvcTestResult send(String user, UUID record, UUID id, String holder, String text) {
        return http.post()
                .uri("/cartelle/{r}/messaggi", record)
                .param("id", id.toString())
                .param("holder", holder)
                .param("text", text)
                .with(as.user(user))
                .exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void waits_on_the_first_page_until_somebody_answers() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        String text = "Chi la accompagna? " + record;
        assertThat(send("assistente", record, id, TEAM, text)).hasStatus3xxRedirection();
        assertThat(send("assistente", record, id, TEAM, text)).hasStatus3xxRedirection();
        assertThat(get("as1", "/?tipo=MESSAGE&quando=ANSWER")).bodyText().contains(text, "#m-" + id, "Anna Rossetti");
        assertThat(get("assistente", "/?tipo=MESSAGE")).bodyText().doesNotContain(text);
        assertThat(get("assistente2", "/?tipo=MESSAGE")).bodyText().doesNotContain(text);
        var answer = http.post()
                .uri("/cartelle/{r}/messaggi", record)
                .param("id", UUID.randomUUID().toString())
                .param("answers", id.toString())
                .param("text", "Vado io " + record)
                .with(as.user("as1"));
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(get("as2", "/?tipo=MESSAGE")).bodyText().doesNotContain(text);
        assertThat(get("assistente", "/?tipo=MESSAGE")).bodyText().contains("Vado io " + record);
        assertThat(get("assistente", "/cartelle/" + record + "/messaggi"))
                .bodyText()
                .contains(text, "Vado io " + record);
    }

    @Test
    void is_read_without_an_answer_too() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        send("assistente", record, id, TEAM, "Solo per sapere " + record);
        assertThat(http.post()
                        .uri("/cartelle/{r}/messaggi/{m}/letto", record, id)
                        .with(as.user("as3")))
                .hasStatus3xxRedirection();
        assertThat(get("as1", "/?tipo=MESSAGE")).bodyText().doesNotContain("Solo per sapere " + record);
    }

    @Test
    void never_goes_to_who_may_not_know_of_the_record() {
        UUID record = make.inCharge(make.person(), 0);
        String stranger = "u:" + DemoStaff.id("user", "assistente2");
        assertThat(send("assistente", record, UUID.randomUUID(), stranger, "x")).hasStatus(404);
        assertThat(send("assistente2", record, UUID.randomUUID(), TEAM, "x")).hasStatus(404);
        assertThat(send("assistente", record, UUID.randomUUID(), TEAM, " ")).hasStatus(422);
        assertThat(send("assistente", record, UUID.randomUUID(), TEAM, "x".repeat(1001)))
                .hasStatus(422)
                .bodyText()
                .contains("troppo lungo");
        assertThat(get("admin", "/cartelle/" + record + "/messaggi")).hasStatus(404);
    }
}
