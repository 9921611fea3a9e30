package it.trama.document;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileBulk;
import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.Direction;
import it.trama.casefile.Filing;
import it.trama.casefile.Folder;
import it.trama.casefile.NewDocument;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.platform.files.PdfValidity;
import it.trama.trust.signin.As;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TheCopyOfARecordTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures fixtures;

    @Autowired
    CasefileBulk bulk;

    @Autowired
    Filing filing;

    private String other = "";
    private String name = "";
    private UUID record = new UUID(0, 0);
    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void aRecordWithANoteThatTellsOfAnother() {
        List<UUID> household = fixtures.household(2);
        other = CasefileFixtures.familyName(household.get(1));
        name = CasefileFixtures.familyName(household.get(0)) + " Prova";
        record = fixtures.inCharge(household.get(0), 0);
        note(Compartment.ORDINARY, "Viene con " + other + ", telefono 333 7654321.");
    }

    private void note(Compartment drawer, String text) {
        UUID author = DemoStaff.id("user", "assistente");
        var note = new CasefileBulk.NewNote(record, drawer, LocalDate.of(2026, 3, 4), "INTERVIEW", text, author);
        bulk.load(new CasefileBulk.Load(List.of(), List.of(), List.of(), List.of(note), List.of(), List.of()));
    }

    private String base() {
        return "/cartelle/" + record + "/documenti/copia";
    }

    private String page(String address) throws IOException {
        var answer = http.get().uri(address).with(as.user("assistente")).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult post(String address, String... pairs) {
        var request = http.post().uri(address).with(as.user("assistente"));
        for (int i = 0; i < pairs.length; i += 2) {
            request = request.param(pairs[i], pairs[i + 1]);
        }
        return request.exchange();
    }

    private void ask() {
        assertThat(post(base(), "id", request.toString(), "requester", name, "on", "20/11/2026"))
                .hasStatus3xxRedirection();
    }

    private String key(String word) throws IOException {
        var found = Pattern.compile(
                        "keep-([0-9a-f-]{36})\"[^>]*>\\s*<span>Lascia visibile «" + Pattern.quote(word) + "»")
                .matcher(page(base() + "/" + request));
        assertThat(found.find()).as(word).isTrue();
        return found.group(1);
    }

    private Map<String, byte[]> delivered() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var answer = http.get()
                .uri(base() + "/" + request + "/copia.zip")
                .with(as.user("assistente"))
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private UUID file(String title, Folder folder) {
        return as.inTransaction(
                "assistente",
                () -> filing.file(new NewDocument(
                        record,
                        Compartment.ORDINARY,
                        folder,
                        title,
                        Direction.INTERNAL,
                        title + ".pdf",
                        Samples.pdf(1))));
    }

    @Test
    void hides_others_lists_what_there_is_and_hands_over_what_was_chosen() throws IOException {
        UUID given = file("Accordo", Folder.AGREEMENTS);
        file("Decreto", Folder.COURT);
        ask();
        assertThat(page(base() + "/" + request)).contains("Viene con [omissis], telefono [omissis].");
        assertThat(http.get().uri(base() + "/" + request + "/copia.zip").with(as.user("assistente")))
                .hasStatus(404);
        post(base() + "/" + request, "papers", given.toString());
        assertThat(post(base() + "/" + request + "/consegna")).hasStatus3xxRedirection();
        var files = delivered();
        assertThat(files.keySet()).containsExactlyInAnyOrder("01-Accordo.pdf", "02-copia-dei-dati.pdf");
        byte[] copy = Objects.requireNonNull(files.get("02-copia-dei-dati.pdf"));
        Files.write(Path.of("target/copia.pdf"), copy);
        assertThat(PdfValidity.problems(copy)).isEmpty();
        assertThat(words(copy))
                .contains("Viene con [omissis], telefono [omissis].", "Protocollo n.", "Decreto", "Chi ha guardato")
                .doesNotContain(other, "7654321");
    }

    @Test
    void shows_a_word_of_another_only_for_a_reason_written_down() throws IOException {
        ask();
        String kept = key(other);
        assertThat(post(base() + "/" + request, "keep-" + kept, "true")).hasStatus(422);
        assertThat(post(base() + "/" + request, "keep-" + kept, "true", "reason-" + kept, "lo dice la persona"))
                .hasStatus3xxRedirection();
        post(base() + "/" + request + "/consegna");
        assertThat(words(delivered().values().iterator().next()))
                .contains("Viene con " + other + ", telefono [omissis]");
    }

    @Test
    void is_not_delivered_before_it_was_reviewed_and_once_only() throws IOException {
        ask();
        post(base() + "/" + request + "/consegna");
        assertThat(page(base())).contains("da rivedere").doesNotContain("consegnata il");
        post(base() + "/" + request);
        post(base() + "/" + request + "/consegna");
        post(base() + "/" + request + "/consegna");
        assertThat(page(base())).contains("consegnata il", "20/12/2026");
        assertThat(page("/cartelle/" + record + "/documenti").split("Copia dei dati personali", -1))
                .hasSize(2);
    }

    @Test
    void holds_nothing_sealed_unless_the_sealed_part_is_asked_by_who_may_open_it() throws IOException {
        fixtures.asOwner(
                "update trust.access_rights set compartments = '{ORDINARY,HEALTH,JUDICIAL,SEALED}' where record_id = ?",
                record);
        note(Compartment.SEALED, "La casa rifugio.");
        ask();
        assertThat(page(base() + "/" + request)).doesNotContain("casa rifugio");
        UUID sealed = UUID.randomUUID();
        post(base(), "id", sealed.toString(), "requester", name, "on", "20/11/2026", "sealed", "true");
        assertThat(page(base() + "/" + sealed)).contains("casa rifugio").doesNotContain("Viene con");
        fixtures.asOwner("update trust.access_rights set compartments = '{ORDINARY}' where record_id = ?", record);
        assertThat(http.get().uri(base() + "/" + sealed).with(as.user("assistente")))
                .hasStatus(404);
    }

    @Test
    void of_a_minor_is_not_asked_by_the_minor() throws IOException {
        fixtures.asOwner(
                "update people.persons set birth_date = date '2015-01-01' where id = (select person_id from casefile.social_records where id = ?)",
                record);
        assertThat(post(base(), "id", request.toString(), "requester", name, "on", "20/11/2026"))
                .hasStatus(422);
        assertThat(page(base())).doesNotContain("value=\"" + name + "\"");
    }
}
