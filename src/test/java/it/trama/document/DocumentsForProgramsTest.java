package it.trama.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.RecordFixtures;
import it.trama.trust.signin.As;
import it.trama.trust.signin.TokensOf;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Another program reads the documents of a record with the rights of who gave it their token. */
@TramaTest
class DocumentsForProgramsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    RecordFixtures records;

    @Autowired
    TokensOf tokens;

    private MvcTestResult get(String user, String path) {
        return http.get()
                .uri(path)
                .header("Authorization", "Bearer " + tokens.of(user))
                .exchange();
    }

    private UUID filed(UUID record, byte[] content) {
        String address = http.post()
                .multipart()
                .uri("/cartelle/{record}/documenti/nuovo", record)
                .file(Samples.sent("decreto.pdf", content))
                .with(as.user("assistente"))
                .param("id", UUID.randomUUID().toString())
                .param("title", "Decreto per il programma")
                .param("folder", "COURT")
                .param("compartment", "ORDINARY")
                .param("dated", "20/11/2026")
                .param("direction", "IN")
                .param("party", "Tribunale per i minorenni")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(Objects.requireNonNull(address).replaceAll(".*/", ""));
    }

    @Test
    void the_list_says_what_there_is_and_the_file_comes_as_it_was() {
        UUID record = records.openedBy("assistente").id();
        byte[] content = Samples.pdf(1);
        String document = "/api/v1/records/" + record + "/documents/" + filed(record, content);
        assertThat(get("assistente", "/api/v1/records/" + record + "/documents?q=programma"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].file.content")
                .isEqualTo(document + "/content");
        var file = get("assistente", document + "/content");
        assertThat(file).hasStatusOk().hasContentType("application/pdf");
        assertThat(file).hasHeader("Content-Length", Integer.toString(content.length));
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void who_does_not_work_on_the_record_reads_neither() {
        UUID record = records.openedBy("assistente").id();
        String documents = "/api/v1/records/" + record + "/documents";
        UUID paper = filed(record, Samples.pdf(1));
        assertThat(get("antenna", documents)).hasStatus(404).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(get("antenna", documents + "/" + paper + "/content")).hasStatus(404);
        assertThat(get("assistente", documents + "/" + UUID.randomUUID() + "/content"))
                .hasStatus(404);
    }
}
