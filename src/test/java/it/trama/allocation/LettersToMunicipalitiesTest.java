package it.trama.allocation;

import static it.trama.allocation.AllocationsFixtures.formula;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class LettersToMunicipalitiesTest {

    @Autowired
    AllocationsFixtures make;

    private String effective(String title, String number) {
        UUID allocation = make.begun(title);
        make.post("ufficio", "/riparti/" + allocation, formula(1, "floor", "2000", "note", "Popolazione di anagrafe"));
        make.post("ufficio", "/riparti/" + allocation + "/proponi");
        assertThat(make.get("ufficio", "/riparti/" + allocation + "/lettere")).hasStatus(404);
        make.decide(make.waiting(title).getFirst().id(), true, number);
        return "/riparti/" + allocation + "/lettere";
    }

    private byte[] bytes(String address) {
        var answer = make.get("sindaco", address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void are_numbered_once_and_tell_the_part_the_formula_and_the_resolution() throws IOException {
        String letters = effective("Lettere singole", "21/2031");
        assertThat(make.get("ufficio", letters)).bodyText().contains("non sono ancora state prodotte");
        assertThat(make.get("ufficio", letters + ".zip")).hasStatus(404);
        assertThat(make.post("sindaco", letters)).hasStatus(404);
        assertThat(make.post("ufficio", letters)).hasStatus3xxRedirection();
        String made = make.get("ufficio", letters).getResponse().getContentAsString();
        assertThat(make.post("ufficio", letters)).hasStatus3xxRedirection();
        String again = make.get("ufficio", letters).getResponse().getContentAsString();
        assertThat(rows(again)).isEqualTo(rows(made)).contains("Cremona");
        try (var pdf = Loader.loadPDF(bytes(letters + "/019036.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Al Sindaco del Comune di Cremona", "delibera n. 21/2031", "Si dividono 650.000,00 €")
                    .contains("Nessun Comune riceve meno di 2.000,00 €", "Abitanti 100 %", "Popolazione di anagrafe");
        }
    }

    private static String rows(String page) {
        return page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    }

    @Test
    void go_out_together_one_file_each_or_all_in_one() throws IOException {
        String letters = effective("Lettere insieme", "22/2031");
        make.post("ufficio", letters);
        Set<String> names = new HashSet<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(letters + ".zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readNBytes(5), java.nio.charset.StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-");
            }
        }
        assertThat(names).hasSize(47).anyMatch(name -> name.endsWith("-Cremona.pdf"));
        try (var pdf = Loader.loadPDF(bytes(letters + ".pdf"))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(47);
        }
    }

    @Test
    void bear_the_number_of_the_protocol_that_the_office_wrote() throws IOException {
        String letters = effective("Quota O", "24/2031");
        make.post("ufficio", letters);
        assertThat(make.post("ufficio", letters + "/protocollo", "number", "")).hasStatus(422);
        make.post("ufficio", letters + "/protocollo", "number", "1234", "registered", "1/9/2026");
        try (var pdf = Loader.loadPDF(bytes(letters + "/019036.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Protocollo n. 1234 del 1 settembre 2026");
        }
        make.post("ufficio", letters + "/invio");
        assertThat(make.post("ufficio", letters + "/protocollo", "number", "9", "registered", "1/9/2026"))
                .hasStatus(422);
    }

    @Test
    void go_out_by_mail_each_to_its_municipality_once() {
        String letters = effective("Quota N", "23/2031");
        make.post("ufficio", letters);
        String addresses = letters + "/indirizzi";
        assertThat(make.post("ufficio", addresses, "addresses", "Atlantide; a@b.it"))
                .hasStatus(422)
                .bodyText()
                .contains("Riga 1", "Atlantide");
        make.post("ufficio", addresses, "addresses", "Cremona; protocollo@cremona.example.org\nAnnicco;");
        assertThat(make.post("sindaco", letters + "/invio")).hasStatus(404);
        make.post("ufficio", letters + "/invio");
        assertThat(make.get("ufficio", letters))
                .bodyText()
                .contains("protocollo@cremona.example.org", "senza indirizzo: da avvisare a mano")
                .doesNotContain("sono pronte");
        make.post("ufficio", letters + "/invio");
        make.post("ufficio", addresses, "addresses", "Annicco; annicco@pec.example.org");
        assertThat(make.get("ufficio", letters)).bodyText().contains("Una lettera è pronta");
        assertThat(make.get("sindaco", letters)).bodyText().doesNotContain("protocollo@cremona.example.org");
    }
}
