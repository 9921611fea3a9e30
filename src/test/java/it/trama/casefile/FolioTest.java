package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.StatementCounter;
import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class FolioTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    StatementCounter statements;

    private MvcTestResult open(UUID record, String query) {
        return http.get()
                .uri("/cartelle/" + record + query)
                .with(as.user("assistente"))
                .exchange();
    }

    private MvcTestResult write(UUID record, UUID id, String day, String text, String... more) {
        var request = http.post()
                .uri("/cartelle/{id}/diario", record)
                .param("id", id.toString())
                .param("day", day)
                .param("kind", "INTERVIEW")
                .param("compartment", "ORDINARY")
                .param("text", text)
                .param("draftKey", "diary-" + record);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.with(as.user("assistente")).exchange();
    }

    @Test
    void costs_at_most_twelve_statements_whatever_its_size() {
        UUID small = make.inCharge(make.person(), 1);
        UUID large = make.inCharge(make.household(6).getFirst(), 400);
        var user = as.user("assistente");
        // what is read once for all days is not this page's
        http.get().uri("/cartelle/" + small).with(user).exchange();
        int few = statements
                .count(() -> http.get().uri("/cartelle/" + small).with(user).exchange())
                .statements();
        int many = statements
                .count(() -> http.get().uri("/cartelle/" + large).with(user).exchange())
                .statements();
        assertThat(few).isBetween(5, 12);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void of_who_was_registered_twice_leads_to_the_other_record_and_each_is_reached() {
        UUID kept = make.person();
        UUID absorbed = make.person();
        UUID one = make.inCharge(kept, 0);
        UUID other = make.inCharge(absorbed, 1);
        make.asOwner("update people.persons set merged_into = ? where id = ?", kept, absorbed);
        assertThat(open(one, "")).bodyText().contains("registrata due volte", "/cartelle/" + other);
        assertThat(open(other, "")).hasStatusOk().bodyText().contains("/cartelle/" + one);
    }

    @Test
    void shows_fifty_notes_a_page_newest_first() {
        UUID record = make.inCharge(make.person(), 60);
        assertThat(open(record, ""))
                .bodyText()
                .contains("nota numero 59", "nota numero 10<")
                .doesNotContain("nota numero 9<");
        assertThat(open(record, "?pagina=2")).bodyText().contains("nota numero 9<", "nota numero 0<");
    }

    @Test
    void a_note_sent_twice_is_written_once_and_one_of_tomorrow_never() {
        UUID record = make.inCharge(make.person(), 0);
        UUID id = UUID.randomUUID();
        assertThat(write(record, id, "1/3/2026", "colloquio con la figlia")).hasStatus3xxRedirection();
        assertThat(write(record, id, "1/3/2026", "colloquio con la figlia")).hasStatus3xxRedirection();
        assertThat(open(record, "")).bodyText().containsOnlyOnce("colloquio con la figlia");
        assertThat(write(record, UUID.randomUUID(), "1/1/2099", "domani"))
                .hasStatus(422)
                .bodyText()
                .contains("nel futuro", "domani");
        assertThat(write(record, UUID.randomUUID(), "boh", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il giorno");
    }

    @Test
    void a_correction_is_a_new_note_and_the_old_one_stays_struck() {
        UUID record = make.inCharge(make.person(), 0);
        UUID first = UUID.randomUUID();
        write(record, first, "1/3/2026", "ha due figli");
        assertThat(open(record, "/diario/" + first + "/correzione"))
                .hasStatusOk()
                .bodyText()
                .contains("ha due figli");
        assertThat(write(record, UUID.randomUUID(), "1/3/2026", "ha tre figli", "corrects", first.toString()))
                .hasStatus3xxRedirection();
        assertThat(open(record, "")).bodyText().contains("<s>ha due figli</s>", "ha tre figli");
        assertThat(write(record, UUID.randomUUID(), "1/3/2026", "quattro", "corrects", first.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("già stata corretta");
    }

    @Test
    void a_drawer_that_one_may_not_open_takes_no_note() {
        UUID record = make.inCharge(make.person(), 0);
        assertThat(open(record, ""))
                .bodyText()
                .contains("Sanitario", "Giudiziario")
                .doesNotContain("Riservato");
        var sealed = http.post()
                .uri("/cartelle/{id}/diario", record)
                .param("id", UUID.randomUUID().toString())
                .param("day", "1/3/2026")
                .param("kind", "NOTE")
                .param("compartment", "SEALED")
                .param("text", "prova")
                .with(as.user("assistente"));
        assertThat(sealed).hasStatus(422).bodyText().contains("scomparto");
    }

    @Test
    void what_is_being_typed_survives_on_the_server_until_it_is_signed() {
        UUID record = make.inCharge(make.person(), 0);
        String draft = "/bozze/diary-" + record;
        assertThat(http.put()
                        .uri(draft)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":[\"stavo scrivendo\"]}")
                        .with(as.user("assistente")))
                .hasStatusOk();
        assertThat(http.get().uri(draft).with(as.user("assistente"))).bodyText().contains("stavo scrivendo");
        assertThat(http.get().uri(draft).with(as.user("assistente2"))).hasStatus(204);
        write(record, UUID.randomUUID(), "1/3/2026", "stavo scrivendo");
        assertThat(http.get().uri(draft).with(as.user("assistente"))).hasStatus(204);
    }
}
