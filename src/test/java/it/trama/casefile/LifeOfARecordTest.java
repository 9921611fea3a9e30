package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class LifeOfARecordTest {

    private static final String NOTE =
            "id,ID,day,1/3/2026,kind,NOTE,compartment,ORDINARY,text,in confidenza,meeting.confidential,yes";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    private MvcTestResult get(UUID record, String path) {
        return http.get()
                .uri("/cartelle/" + record + path)
                .with(as.user("assistente"))
                .exchange();
    }

    private MvcTestResult post(UUID record, String path, String... parameters) {
        var request = http.post().uri("/cartelle/" + record + path);
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.with(as.user("assistente")).exchange();
    }

    private MvcTestResult close(UUID record, String... more) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "day",
                                "1/9/2026",
                                "reason",
                                "GOALS_REACHED",
                                "situation",
                                "AUTONOMY",
                                "note",
                                "ce la fa"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return post(record, "/chiusura", all);
    }

    @Test
    void what_is_still_open_is_dealt_with_or_knowingly_left_before_closing() {
        UUID record = make.inCharge(make.person(), 0);
        StillOpenFixture.RECORDS.add(record);
        assertThat(get(record, "/chiusura")).hasStatusOk().bodyText().contains("Lascio aperto: Un progetto in corso");
        assertThat(close(record)).hasStatus(422).bodyText().contains("Resta una cosa aperta");
        assertThat(close(record, "left", "Un progetto in corso")).hasStatus3xxRedirection();
        assertThat(get(record, "")).hasStatus(404);
    }

    @Test
    void a_closing_says_in_what_situation_the_person_stays() {
        UUID record = make.inCharge(make.person(), 0);
        assertThat(post(record, "/chiusura", "day", "1/9/2026", "reason", "OTHER"))
                .hasStatus(422)
                .bodyText()
                .contains("dove e come resta");
    }

    @Test
    void taken_again_the_record_tells_its_whole_life() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        close(record);
        http.post()
                .uri("/persone/{id}/presa-in-carico", person)
                .param("id", UUID.randomUUID().toString())
                .param("area", "ELDERLY")
                .param(
                        "manager",
                        it.trama.demo.staff.DemoStaff.id("user", "assistente").toString())
                .param("team", it.trama.demo.staff.DemoStaff.id("team", "T6").toString())
                .param("from", "1/10/2026")
                .with(as.user("assistente"))
                .exchange();
        assertThat(get(record, "/percorso"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Riaperta",
                        "Chiusa: Bisogno risolto",
                        "In autonomia · ce la fa",
                        "Cartella aperta al primo accesso");
    }

    @Test
    void work_that_stands_still_shows_on_the_record_until_it_goes_on() {
        UUID record = make.inCharge(make.person(), 0);
        String id = UUID.randomUUID().toString();
        assertThat(post(record, "/sospensione", "id", id)).hasStatus(422);
        assertThat(post(record, "/sospensione", "id", id, "reason", "ricovero")).hasStatus3xxRedirection();
        assertThat(post(record, "/sospensione", "id", id, "reason", "ricovero")).hasStatus3xxRedirection();
        assertThat(get(record, "")).bodyText().contains("Sospesa dal");
        assertThat(get(record, "/percorso")).bodyText().containsOnlyOnce("· Sospesa");
        post(record, "/ripresa");
        assertThat(get(record, "/percorso")).bodyText().contains("ricovero (fino al");
    }

    /** With a confidential note among those chosen; answers the transfer. */
    private String prepared(UUID record) {
        String secret = UUID.randomUUID().toString();
        post(record, "/diario", NOTE.replace("ID", secret).split(",", -1));
        String id = UUID.randomUUID().toString();
        String all = "id,%s,district,Ambito di Crema,basis,residenza,notes,%s".formatted(id, secret);
        assertThat(post(record, "/trasferimento", all.split(",", -1))).hasStatus3xxRedirection();
        return id;
    }

    @Test
    void a_transfer_shows_on_the_record_and_takes_no_confidential_note() {
        UUID record = make.inCharge(make.person(), 1);
        String id = UUID.randomUUID().toString();
        assertThat(post(record, "/trasferimento", "id", id)).hasStatus(422);
        String transfer = prepared(record);
        assertThat(get(record, "")).bodyText().contains("In trasferimento a Ambito di Crema", "in confidenza");
        assertThat(get(record, "/trasferimento/" + transfer))
                .hasStatusOk()
                .bodyText()
                .contains("Fascicolo di", "Ambito di Crema")
                .doesNotContain("in confidenza");
    }

    @Test
    void a_transfer_leads_to_the_closing_when_its_proof_is_here() {
        UUID record = make.inCharge(make.person(), 1);
        String proof = "/trasferimento/" + prepared(record) + "/ricevuta";
        var answer = post(record, proof, "day", "1/9/2026", "proof", "PEC 12").getResponse();
        assertThat(answer.getHeader("Location")).endsWith("/chiusura?motivo=OTHER_DISTRICT");
        assertThat(get(record, "/percorso")).bodyText().contains("ricevuto il 01/09/2026: PEC 12");
    }

    @Test
    void the_essentials_for_a_visit_stand_on_one_page_and_leave_confidential_things_at_home() throws Exception {
        UUID record = make.inCharge(make.person(), 3);
        assertThat(get(record, "/visita"))
                .hasStatusOk()
                .bodyText()
                .contains("Responsabile: Anna Rossetti", "via di prova 1", "Ultime note")
                .doesNotContain("nota numero 2");
        byte[] pdf = get(record, "/visita.pdf").getResponse().getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}
