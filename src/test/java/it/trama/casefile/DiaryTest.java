package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class DiaryTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    JdbcClient db;

    private MvcTestResult get(String user, UUID record, String path) {
        return http.get().uri("/cartelle/" + record + path).with(as.user(user)).exchange();
    }

    private UUID write(String user, UUID record, String text, String... more) {
        UUID id = UUID.randomUUID();
        var request = http.post()
                .uri("/cartelle/{id}/diario", record)
                .param("id", id.toString())
                .param("day", "1/3/2026")
                .param("kind", "HOME_VISIT")
                .param("compartment", "ORDINARY")
                .param("text", text);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        assertThat(request.with(as.user(user)).exchange()).hasStatus3xxRedirection();
        return id;
    }

    private long notes(String user, UUID record) {
        return as.inTransaction(
                user,
                () -> db.sql("select count(*) from casefile.diary_entries where record_id = :record")
                        .param("record", record)
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_note_tells_where_how_long_and_with_whom() {
        var family = make.household(2);
        UUID record = make.inCharge(family.getFirst(), 0);
        write(
                "assistente",
                record,
                "abbiamo visto la casa",
                "meeting.place",
                "a casa",
                "meeting.minutes",
                "45",
                "meeting.persons",
                family.getLast().toString(),
                "meeting.staff",
                DemoStaff.id("user", "assistente").toString(),
                "meeting.others",
                "la vicina");
        assertThat(get("assistente", record, ""))
                .bodyText()
                .contains(
                        "a casa · 45 minuti · presenti: " + CasefileFixtures.familyName(family.getLast()),
                        "Anna Rossetti; la vicina");
    }

    @Test
    void a_confidential_note_is_for_its_author_and_the_case_manager_and_leaves_others_no_gap() {
        UUID record = make.sharedWith("coordinatore", 1);
        write("assistente", record, "solo mia", "meeting.confidential", "yes");
        write("coordinatore", record, "del collega", "meeting.confidential", "yes");
        assertThat(get("assistente", record, "")).bodyText().contains("solo mia", "del collega", "Riservata</span>");
        assertThat(get("coordinatore", record, ""))
                .bodyText()
                .contains("del collega", "nota numero 0")
                .doesNotContain("solo mia");
        assertThat(notes("assistente", record)).isEqualTo(3);
        assertThat(notes("coordinatore", record)).isEqualTo(2);
    }

    @Test
    void a_correction_of_a_confidential_note_is_confidential_too() {
        UUID record = make.sharedWith("coordinatore", 0);
        UUID first = write("assistente", record, "detto in confidenza", "meeting.confidential", "yes");
        write("assistente", record, "detto in confidenza, corretto", "corrects", first.toString());
        assertThat(notes("coordinatore", record)).isZero();
        assertThat(get("coordinatore", record, "/diario/" + first + "/correzione"))
                .hasStatus(404);
    }

    @Test
    void a_note_of_another_person_is_obscured_by_the_coordinator_and_the_reason_stays() {
        UUID record = make.sharedWith("coordinatore", 0);
        UUID wrong = write("assistente", record, "questo riguarda il signor Altri");
        String path = "/diario/" + wrong + "/oscura";
        assertThat(obscure("assistente", record, path, "altra persona")).hasStatus(404);
        assertThat(obscure("coordinatore", record, path, " ")).hasStatus(422);
        assertThat(obscure("coordinatore", record, path, "riguarda un'altra persona"))
                .hasStatus3xxRedirection();
        assertThat(get("assistente", record, ""))
                .bodyText()
                .contains("Nota oscurata", "riguarda un'altra persona", "Autorizzato da Paolo Ferri")
                .doesNotContain("signor Altri");
        assertThat(get("coordinatore", record, "")).bodyText().contains("signor Altri", "Gli altri non vedono più");
        assertThat(notes("dpo", record)).isEqualTo(1);
    }

    private MvcTestResult obscure(String user, UUID record, String path, String reason) {
        return http.post()
                .uri("/cartelle/" + record + path)
                .param("reason", reason)
                .with(as.user(user))
                .exchange();
    }

    private UUID searched() {
        UUID record = make.sharedWith("coordinatore", 3);
        write("assistente", record, "le bollette della luce non sono pagate");
        write("coordinatore", record, "telefonata del padrone di casa", "meeting.place", "Soresina");
        return record;
    }

    @Test
    void is_searched_by_words_in_any_form_and_by_place() {
        UUID record = searched();
        assertThat(get("assistente", record, "/diario?testo=bolletta"))
                .hasStatusOk()
                .bodyText()
                .contains("bollette della luce")
                .doesNotContain("nota numero", "padrone");
        var found = get("assistente", record, "/diario?testo=soresina");
        assertThat(found).bodyText().contains("padrone");
    }

    @Test
    void is_searched_by_kind_author_and_period() {
        UUID record = searched();
        var byKind = get("assistente", record, "/diario?tipo=NOTE");
        assertThat(byKind).bodyText().contains("nota numero 2").doesNotContain("padrone");
        var byAuthor = get("assistente", record, "/diario?autore=" + DemoStaff.id("user", "coordinatore"));
        assertThat(byAuthor).bodyText().contains("padrone").doesNotContain("bollette");
        var byPeriod = get("assistente", record, "/diario?dal=1/1/2026&al=2/3/2026");
        assertThat(byPeriod).bodyText().contains("padrone", "bollette").doesNotContain("nota numero");
    }

    @Test
    void chosen_notes_are_printed_and_only_those() {
        UUID record = make.inCharge(make.person(), 2);
        UUID chosen = write("assistente", record, "per la riunione di domani");
        assertThat(get("assistente", record, "/diario/stampa?nota=" + chosen))
                .hasStatusOk()
                .bodyText()
                .contains("per la riunione di domani")
                .doesNotContain("nota numero");
        assertThat(get("assistente", record, "/diario/stampa")).bodyText().contains("Non hai scelto nessuna nota");
        assertThat(get("assistente2", record, "/diario/stampa?nota=" + chosen)).hasStatus(404);
    }

    @Test
    void several_drafts_wait_for_their_author() {
        UUID record = make.sharedWith("coordinatore", 0);
        assertThat(http.put()
                        .uri("/bozze/diary-" + record + "-2")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":[\"seconda bozza\"]}")
                        .with(as.user("assistente")))
                .hasStatusOk();
        assertThat(get("assistente", record, ""))
                .bodyText()
                .contains("seconda bozza", "diario/nuova?bozza=2", "bozza=3");
        assertThat(get("assistente", record, "/diario/nuova?bozza=2"))
                .hasStatusOk()
                .bodyText()
                .contains("diary-" + record + "-2");
        assertThat(get("coordinatore", record, "")).bodyText().doesNotContain("seconda bozza");
    }
}
