package it.trama.network.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.Directory;
import it.trama.trust.Staffing;
import it.trama.trust.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class SigningWithABodyTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Directory directory;

    @Autowired
    Staffing staffing;

    @Autowired
    AgreementRows rows;

    private UUID body() {
        UUID id = UUID.randomUUID();
        as.inTransaction("ufficio", () -> {
            staffing.addOrganisation(new Staffing.NewOrganisation(
                    id, "prova-" + id, "Ente firmatario " + id, "third_sector", "", "", ""));
            return id;
        });
        return id;
    }

    private MvcTestResult sign(UUID body, UUID id, String kind, String data, String until, byte[] paper) {
        return http.post()
                .uri("/rete/" + body + "/accordi/nuovo")
                .multipart()
                .file(new MockMultipartFile("paper", "nomina.pdf", "application/pdf", paper))
                .param("id", id.toString())
                .param("kind", kind)
                .param("data", data)
                .param("subject", "Aiuto a casa")
                .param("reference", "prot. 7/2026")
                .param("signedOn", "1/2/2024")
                .param("from", "1/2/2024")
                .param("until", until)
                .param("party1", DemoStaff.id("body", "caritas").toString())
                .with(as.user("ufficio"))
                .exchange();
    }

    private boolean shares(UUID body) {
        return as.inTransaction("assistente", directory::organisationsUnderAgreement).stream()
                .anyMatch(o -> o.id().equals(body));
    }

    private static byte[] pdf() {
        return ("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }

    private String inAYear() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Rome")).plusYears(1).toString();
    }

    @Test
    void opens_the_sharing_of_records_until_it_ends() {
        UUID body = body();
        UUID id = UUID.randomUUID();
        assertThat(shares(body)).isFalse();
        assertThat(sign(body, id, "ART28", "", inAYear(), pdf())).hasStatus3xxRedirection();
        assertThat(sign(body, id, "ART28", "", inAYear(), pdf())).hasStatus3xxRedirection();
        assertThat(shares(body)).isTrue();
        assertThat(http.get().uri("/rete/" + body).with(as.user("assistente")).exchange())
                .bodyText()
                .contains("Si possono condividere dati di persone", "Aiuto a casa (prot. 7/2026), con Caritas");
        var end = http.post().uri("/rete/accordi/" + id + "/termina");
        String yesterday =
                LocalDate.now(java.time.ZoneId.of("Europe/Rome")).minusDays(1).toString();
        assertThat(end.param("lastDay", yesterday)
                        .param("reason", "Rescisso")
                        .with(as.user("ufficio"))
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(shares(body)).isFalse();
        assertThat(http.get().uri("/rete/" + body).with(as.user("assistente")).exchange())
                .bodyText()
                .contains("Non si possono condividere dati di persone", "trattamento dei dati è finito il");
    }

    @Test
    void opens_nothing_when_it_is_a_convention_or_a_protocol_that_does_not_say_so() {
        UUID body = body();
        assertThat(sign(body, UUID.randomUUID(), "CONVENTION", "yes", "", pdf()))
                .hasStatus3xxRedirection();
        assertThat(sign(body, UUID.randomUUID(), "PROTOCOL", "", "", pdf())).hasStatus3xxRedirection();
        assertThat(shares(body)).isFalse();
        assertThat(sign(body, UUID.randomUUID(), "PROTOCOL", "yes", "", pdf())).hasStatus3xxRedirection();
        assertThat(shares(body)).isTrue();
    }

    @Test
    void keeps_its_paper_for_the_office_and_for_who_signed() {
        UUID body = body();
        UUID id = UUID.randomUUID();
        byte[] paper = pdf();
        sign(body, id, "ART28", "", inAYear(), paper);
        String address = "/rete/accordi/" + id + "/documento";
        assertThat(http.get().uri(address).with(as.user("caritas")).exchange())
                .hasStatusOk()
                .body()
                .isEqualTo(paper);
        assertThat(http.get().uri(address).with(as.user("ufficio")).exchange()).hasStatusOk();
        assertThat(http.get().uri(address).with(as.user("ente")).exchange()).hasStatus(404);
        assertThat(http.get().uri("/rete/accordi/" + id).with(as.user("ente")).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("documento firmato", "Fai finire");
        String hash =
                as.inTransaction("ufficio", () -> rows.paper(id)).orElseThrow().contentHash();
        assertThat(as.inTransaction("ufficio", () -> rows.among(java.util.List.of(hash, "x"))))
                .containsExactly(hash);
    }

    @Test
    void is_refused_beside_the_field_when_a_date_or_the_file_is_wrong_and_by_who_is_not_of_the_office() {
        UUID body = body();
        assertThat(sign(body, UUID.randomUUID(), "ART28", "", "", pdf()))
                .hasStatus(422)
                .bodyText()
                .contains("ha sempre una scadenza");
        assertThat(sign(body, UUID.randomUUID(), "ART28", "", "1/1/2020", pdf()))
                .hasStatus(422)
                .bodyText()
                .contains("viene prima del primo");
        assertThat(sign(body, UUID.randomUUID(), "PROTOCOL", "", "", "GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(422)
                .bodyText()
                .contains("Il file non è un PDF");
        assertThat(http.get()
                        .uri("/rete/" + body + "/accordi/nuovo")
                        .with(as.user("caritas"))
                        .exchange())
                .hasStatus(403);
        assertThat(http.get().uri("/rete/accordi").with(as.user("caritas")).exchange())
                .hasStatus(403);
    }

    @Test
    void is_listed_when_it_is_about_to_end_and_stands_among_the_things_of_today() {
        UUID body = body();
        String soon =
                LocalDate.now(java.time.ZoneId.of("Europe/Rome")).plusDays(20).toString();
        sign(body, UUID.randomUUID(), "ART28", "", soon, pdf());
        assertThat(http.get().uri("/rete/accordi").with(as.user("ufficio")).exchange())
                .bodyText()
                .contains("Ente firmatario " + body);
        assertThat(http.get().uri("/").with(as.user("ufficio")).exchange())
                .bodyText()
                .contains("e nessun altro lo continua");
        sign(body, UUID.randomUUID(), "ART28", "", inAYear(), pdf());
        assertThat(http.get().uri("/rete/accordi").with(as.user("ufficio")).exchange())
                .bodyText()
                .doesNotContain("Ente firmatario " + body);
        assertThat(http.get()
                        .uri("/rete/accordi?quali=tutti")
                        .with(as.user("ufficio"))
                        .exchange())
                .bodyText()
                .contains("Ente firmatario " + body);
    }

    @Test
    void does_not_end_before_it_began_nor_without_a_reason() {
        UUID body = body();
        UUID id = UUID.randomUUID();
        sign(body, id, "ART28", "", inAYear(), pdf());
        assertThat(end("ufficio", id, "lastDay=1/1/2020&reason=x")).hasStatus(422);
        assertThat(end("ufficio", id, "lastDay=1/3/2024")).hasStatus(422);
        assertThat(end("ufficio", id, "reason=x")).hasStatus(422);
        assertThat(end("caritas", id, "lastDay=1/3/2024&reason=x")).hasStatus(403);
    }

    private MvcTestResult end(String user, UUID agreement, String form) {
        return http.post()
                .uri("/rete/accordi/" + agreement + "/termina?" + form)
                .with(as.user(user))
                .exchange();
    }
}
