package it.trama.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.platform.files.PdfValidity;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Letters from templates and the report to the court: looked at, issued, frozen. */
@TramaTest
class LettersTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures records;

    private String documents = "";
    private UUID record = new UUID(0, 0);

    @BeforeEach
    void aRecordInCharge() {
        record = records.inCharge(records.person(), 3);
        documents = "/cartelle/" + record + "/documenti";
    }

    private String page(String address) throws IOException {
        var answer = http.get().uri(address).with(as.user("assistente")).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult letter(String action, UUID id, String text) {
        return http.post()
                .uri(documents + "/lettera?modello=convocation")
                .param("azione", action)
                .param("id", id.toString())
                .param("recipient", "Teresa Provaldi")
                .param("subject", "Invito a un colloquio")
                .param("text", text)
                .with(as.user("assistente"))
                .exchange();
    }

    private byte[] file(UUID id) {
        return http.get()
                .uri(documents + "/" + id + "/file")
                .with(as.user("assistente"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void every_template_is_offered_filled_with_what_the_record_knows() throws IOException {
        for (String code :
                List.of("attendance", "convocation", "information-request", "privacy-note", "transmission")) {
            assertThat(page(documents + "/lettera?modello=" + code))
                    .as(code)
                    .contains(CasefileFixtures.familyName(personOfRecord()))
                    .doesNotContain("{person", "[document.");
        }
    }

    private UUID personOfRecord() throws IOException {
        String html = page("/cartelle/" + record);
        var found = java.util.regex.Pattern.compile("/persone/([0-9a-f-]{36})").matcher(html);
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(1));
    }

    @Test
    void what_is_still_to_be_told_keeps_it_from_going_out() throws IOException {
        UUID id = UUID.randomUUID();
        var refused = letter("emetti", id, "La invitiamo il giorno [da completare: giorno].");
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("ancora qualcosa da completare");
        assertThat(page(documents)).doesNotContain("Invito a un colloquio");
    }

    @Test
    void a_letter_is_looked_at_then_issued_numbered_and_valid_as_pdf_a_and_ua() throws IOException {
        UUID id = UUID.randomUUID();
        assertThat(letter("anteprima", id, "Venga il 3 dicembre.\n\nGrazie & a presto.")
                        .getResponse()
                        .getContentAsString())
                .contains("Protocollo: si assegna", "Venga il 3 dicembre.");
        assertThat(page(documents)).doesNotContain("Invito a un colloquio");
        assertThat(letter("emetti", id, "Venga il 3 dicembre.\n\nGrazie & a presto."))
                .hasStatus3xxRedirection();
        letter("emetti", id, "Un altro testo, con un secondo clic.");
        saysWhatWasIssued(file(id));
        assertThat(page(documents + "/" + id))
                .contains("In uscita, a Teresa Provaldi")
                .doesNotContain("Oscura il documento");
    }

    private static void saysWhatWasIssued(byte[] pdf) throws IOException {
        Files.write(Path.of("target/lettera.pdf"), pdf);
        assertThat(PdfValidity.problems(pdf)).isEmpty();
        assertThat(words(pdf))
                .contains("Comune di Cremona", "Protocollo n.", "Teresa Provaldi")
                .contains("Venga il 3 dicembre.", "Grazie & a presto.", "Anna Rossetti")
                .doesNotContain("Un altro testo");
    }

    private MvcTestResult report(String action, UUID id, String... entries) {
        return http.post()
                .uri(documents + "/relazione")
                .param("azione", action)
                .param("id", id.toString())
                .param("recipient", "Tribunale per i minorenni di Brescia")
                .param("PREMISE", "Su richiesta del Tribunale.")
                .param("FAMILY", "")
                .param("EVALUATION", "Il servizio ritiene.")
                .param("PROPOSALS", "Si propone.")
                .param("entries", entries)
                .with(as.user("assistente"))
                .exchange();
    }

    private List<String> entries() throws IOException {
        return java.util.regex.Pattern.compile("name=\"entries\" value=\"([0-9a-f-]{36})\"")
                .matcher(page(documents + "/relazione"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void a_report_quotes_the_chosen_notes_word_for_word_and_goes_to_the_judicial_drawer() throws IOException {
        List<String> notes = entries();
        assertThat(notes).hasSize(3);
        UUID id = UUID.randomUUID();
        assertThat(report("anteprima", id, notes.get(0), notes.get(2))
                        .getResponse()
                        .getContentAsString())
                .contains("Si propone.", "nota numero 0", "nota numero 2");
        assertThat(report("firma", id, notes.get(0), notes.get(2))).hasStatus3xxRedirection();
        byte[] pdf = file(id);
        Files.write(Path.of("target/relazione.pdf"), pdf);
        assertThat(PdfValidity.problems(pdf)).isEmpty();
        assertThat(words(pdf))
                .contains(
                        "Relazione sociale su", "I fatti", "nota numero 0", "nota numero 2", "Nota del 1 gennaio 2020")
                .doesNotContain("nota numero 1", "La famiglia");
        assertThat(page(documents + "/" + id)).contains("Giudiziario", "n. ", "Tribunale per i minorenni di Brescia");
    }

    @Test
    void a_report_is_signed_only_by_who_may_open_the_judicial_drawer() throws IOException {
        String[] notes = entries().toArray(String[]::new);
        records.asOwner("update trust.access_rights set compartments = '{ORDINARY}' where record_id = ?", record);
        var refused = report("firma", UUID.randomUUID(), notes);
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("la firma chi ha in carico la persona");
    }

    @Test
    void a_colleague_without_a_right_gets_neither_letters_nor_reports() {
        for (String address : List.of("/lettera?modello=convocation", "/relazione", "/copia")) {
            assertThat(http.get().uri(documents + address).with(as.user("assistente2")))
                    .hasStatus(404);
        }
    }
}
