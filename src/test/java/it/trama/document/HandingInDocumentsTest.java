package it.trama.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.RecordFixtures;
import it.trama.platform.db.DataFolder;
import it.trama.trust.signin.As;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class HandingInDocumentsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    RecordFixtures records;

    @Autowired
    DataFolder folder;

    @Autowired
    JdbcClient db;

    private UUID record = new UUID(0, 0);

    @BeforeEach
    void aRecord() {
        record = records.openedBy("assistente").id();
    }

    private MvcTestResult send(UUID id, String title, MockMultipartFile... files) {
        var request = http.post()
                .multipart()
                .uri("/cartelle/{record}/documenti/nuovo", record)
                .with(as.user("assistente"));
        Arrays.stream(files).forEach(request::file);
        return request.param("id", id.toString())
                .param("title", title)
                .param("folder", "COURT")
                .param("compartment", "ORDINARY")
                .param("dated", "20/11/2026")
                .param("direction", "IN")
                .param("party", "Tribunale per i minorenni")
                .exchange();
    }

    private static String address(MvcTestResult filed) {
        return Objects.requireNonNull(filed.getResponse().getRedirectedUrl());
    }

    private String page(String address) throws IOException {
        var answer = http.get().uri(address).with(as.user("assistente")).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private String list(String filters) throws IOException {
        return page("/cartelle/" + record + "/documenti" + filters);
    }

    private long waiting() throws IOException {
        try (Stream<java.nio.file.Path> all = Files.walk(folder.files())) {
            return all.filter(file -> file.toString().endsWith(".new")).count();
        }
    }

    @Test
    void a_pdf_gets_its_protocol_number_and_is_found_again_without_accents() throws IOException {
        var sent = send(
                UUID.randomUUID(), "Decreto sulla potestà genitoriale", Samples.sent("decreto.pdf", Samples.pdf(2)));
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(list("?q=potesta"))
                .contains("Decreto sulla potestà", "Tribunale per i minorenni")
                .containsPattern("n\\. \\d+/\\d{4} del");
        assertThat(list("?q=decreti")).contains("Decreto sulla potestà");
        assertThat(list("?q=sfratto")).doesNotContain("Decreto sulla");
        assertThat(list("?cartella=HEALTH")).doesNotContain("Decreto sulla");
        assertThat(list("?dal=21/11/2026")).doesNotContain("Decreto sulla");
        assertThat(list("?verso=IN&al=20/11/2026")).contains("Decreto sulla");
    }

    @Test
    void its_pages_are_looked_at_as_pictures_and_the_file_comes_back_as_it_was() throws IOException {
        byte[] pdf = Samples.pdf(2);
        String address = address(send(UUID.randomUUID(), "Due pagine", Samples.sent("due.pdf", pdf)));
        assertThat(page(address))
                .contains("anteprima?pagina=2", "Pagina 2 di 2")
                .doesNotContain("anteprima?pagina=3");
        var picture = http.get()
                .uri(address + "/anteprima?pagina=2")
                .with(as.user("assistente"))
                .exchange();
        assertThat(picture).hasStatusOk().hasContentType("image/png");
        assertThat(picture).hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(http.get().uri(address + "/anteprima?pagina=3").with(as.user("assistente")))
                .hasStatus(404);
        var file = http.get().uri(address + "/file").with(as.user("assistente")).exchange();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("due.pdf");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("grande.pdf", new byte[50 * 1024 * 1024], "troppo grande: il massimo è 25 MB"),
                Arguments.of(
                        "fattura\u202Efdp.exe",
                        "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1),
                        "è un programma"),
                Arguments.of(
                        "pagina.pdf",
                        "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8),
                        "è una pagina web"),
                Arguments.of("modulo.docx", Samples.docx("word/vbaProject.bin", 1), "contiene macro"),
                Arguments.of("bomba.docx", Samples.docx("word/media/a.bin", 260), "si gonfia oltre ogni misura"),
                Arguments.of(
                        "rotto.docx",
                        "PK\u0003\u0004zz".getBytes(StandardCharsets.ISO_8859_1),
                        "non è un documento leggibile"),
                Arguments.of(
                        "rotto.pdf", "%PDF-1.7\nniente".getBytes(StandardCharsets.UTF_8), "non è un PDF leggibile"),
                Arguments.of("chiuso.pdf", Samples.lockedPdf(), "protetto da password"),
                Arguments.of("foto.jpg", Arrays.copyOf(Samples.jpeg(), 12), "non è un&#39;immagine leggibile"),
                Arguments.of("archivio.zip", Samples.docx("altro.txt", 1), "non è di un tipo accettato"),
                Arguments.of("vuoto.pdf", new byte[0], "è vuoto"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_document_is_refused_at_the_field_and_nothing_is_half_saved(String name, byte[] content, String why)
            throws IOException {
        var answer =
                send(UUID.randomUUID(), "", Samples.sent("buono.pdf", Samples.pdf(1)), Samples.sent(name, content));
        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getContentAsString().replace("'", "&#39;"))
                .contains(why, "id=\"files-error\"", "Niente è stato salvato")
                .doesNotContain("\u202E");
        assertThat(list("")).contains("non c'è ancora nessun documento");
        assertThat(waiting()).isZero();
    }

    @Test
    void odd_names_become_names_that_any_disk_can_hold() throws IOException {
        String odd = "C:\\Documenti\\..\\Cafe\u0301 \u202Egpj.exe\u0000 😀" + "x".repeat(300);
        String address = address(send(UUID.randomUUID(), "", Samples.sent(odd, Samples.pdf(1))));
        assertThat(page(address))
                .contains("Café gpj.exe 😀xxx")
                .doesNotContain("\u202E", "Documenti\\", "x".repeat(120));
    }

    @Test
    void a_double_click_files_once_and_takes_one_number() throws IOException {
        UUID id = UUID.randomUUID();
        byte[] pdf = Samples.pdf(1);
        send(id, "Una volta", Samples.sent("una.pdf", pdf));
        send(id, "Una volta", Samples.sent("una.pdf", pdf));
        assertThat(list("").split("Una volta", -1)).hasSize(2);
    }

    @Test
    void photographed_sheets_become_one_pdf() throws IOException {
        var one = new MockMultipartFile("photos", "IMG_1.jpg", "image/jpeg", Samples.jpeg());
        var two = new MockMultipartFile("photos", "IMG_2.jpg", "image/jpeg", Samples.jpeg());
        String address = address(send(UUID.randomUUID(), "Busta paga", one, two));
        assertThat(page(address)).contains("Busta paga.pdf", "Pagina 2 di 2");
    }

    @Test
    void a_new_version_points_to_the_old_and_the_list_shows_the_new() throws IOException {
        String old = address(send(UUID.randomUUID(), "Relazione", Samples.sent("r.pdf", Samples.pdf(1))));
        String id = old.substring(old.lastIndexOf('/') + 1);
        var request = http.post()
                .multipart()
                .uri("/cartelle/{record}/documenti/nuovo", record)
                .with(as.user("assistente"));
        request.file(Samples.sent("r2.pdf", Samples.pdf(3)));
        request.param("id", UUID.randomUUID().toString()).param("version", id).param("title", "Relazione");
        request.param("folder", "COURT").param("compartment", "ORDINARY").param("dated", "21/11/2026");
        var sent = request.param("direction", "IN").param("party", "Tribunale").exchange();
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(list("")).contains(address(sent)).doesNotContain(old + "\"");
        assertThat(page(old)).contains("la versione successiva").doesNotContain("Oscura il documento");
        assertThat(page(address(sent))).contains("la versione precedente");
    }

    @Test
    void a_wrong_one_is_obscured_with_its_reason_and_nobody_opens_it_again() throws IOException {
        String address = address(send(UUID.randomUUID(), "Di un altro", Samples.sent("a.pdf", Samples.pdf(1))));
        var without = http.post().uri(address + "/oscura").param("reason", " ").with(as.user("assistente"));
        assertThat(without).hasStatus(422);
        assertThat(http.post()
                        .uri(address + "/oscura")
                        .param("reason", "è di un'altra persona")
                        .with(as.user("assistente")))
                .hasStatus3xxRedirection();
        assertThat(page(address))
                .contains("Documento oscurato", "è di un'altra persona")
                .doesNotContain("Di un altro");
        assertThat(list("")).contains("Documento oscurato").doesNotContain("Di un altro");
        for (String way : new String[] {"/file", "/anteprima"}) {
            assertThat(http.get().uri(address + way).with(as.user("assistente")))
                    .hasStatus(404);
        }
    }

    @Test
    void who_does_not_work_on_the_record_gets_nothing_and_may_file_nothing() {
        String address = address(send(UUID.randomUUID(), "Mio", Samples.sent("m.pdf", Samples.pdf(1))));
        for (String other : new String[] {"assistente2", "caritas"}) {
            assertThat(http.get().uri(address).with(as.user(other))).hasStatus(404);
            assertThat(http.get().uri(address + "/file").with(as.user(other))).hasStatus(404);
            assertThat(http.get().uri("/cartelle/{r}/documenti/nuovo", record).with(as.user(other)))
                    .hasStatus(404);
        }
    }
}
