package it.trama.network.body;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class KeepingABodyTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    private MvcTestResult save(String address, UUID id, String name, String vat, String version) {
        return http.post()
                .uri(address)
                .param("id", id.toString())
                .param("version", version)
                .param("name", name)
                .param("kind", "third_sector")
                .param("vatNumber", vat)
                .param("runtsSection", "ODV")
                .param("runtsNumber", "12345")
                .param("runtsChecked", "3/2/2020")
                .with(as.user("ufficio"))
                .exchange();
    }

    private String folio(String user, UUID id) {
        try {
            return http.get()
                    .uri("/rete/" + id)
                    .with(as.user(user))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_office_makes_it_once_however_often_the_form_is_sent() {
        UUID id = UUID.randomUUID();
        String name = "Associazione di prova " + id;
        assertThat(save("/rete/nuovo", id, name, "IT 00743110157", "0")).hasStatus3xxRedirection();
        assertThat(save("/rete/nuovo", id, name, "IT 00743110157", "0")).hasStatus3xxRedirection();
        assertThat(folio("ufficio", id))
                .contains(
                        name,
                        "00743110157",
                        "Organizzazioni di volontariato, n. 12345",
                        "verificata il 3 febbraio 2020, più di 12 mesi fa")
                .contains("Non si possono condividere dati di persone", "Con questo ente non c'è un accordo");
        assertThat(folio("assistente", id)).contains(name).doesNotContain("più di 12 mesi fa", "Modifica l'ente");
    }

    @Test
    void a_wrong_number_and_a_name_that_is_taken_are_said_beside_the_field() {
        UUID id = UUID.randomUUID();
        assertThat(save("/rete/nuovo", id, "Prova " + id, "00743110158", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("La partita IVA ha 11 cifre");
        assertThat(save("/rete/nuovo", id, "caritas", "", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("C'è già un ente con questo nome");
        assertThat(http.post()
                        .uri("/rete/nuovo")
                        .param("runtsNumber", "1")
                        .with(as.user("ufficio"))
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void two_who_correct_it_at_once_choose_and_nobody_else_corrects_it() {
        UUID id = UUID.randomUUID();
        String name = "Ente conteso " + id;
        save("/rete/nuovo", id, name, "", "0");
        assertThat(save("/rete/" + id + "/modifica", id, name + " uno", "", "1"))
                .hasStatus3xxRedirection();
        assertThat(save("/rete/" + id + "/modifica", id, name + " due", "", "1"))
                .hasStatus(409)
                .bodyText()
                .contains(name + " uno", name + " due");
        assertThat(http.get()
                        .uri("/rete/" + id + "/modifica")
                        .with(as.user("casa"))
                        .exchange())
                .hasStatus(403);
        assertThat(http.get().uri("/rete/nuovo").with(as.user("sindaco")).exchange())
                .hasStatus(403);
        assertThat(http.get()
                        .uri("/rete/" + UUID.randomUUID() + "/modifica")
                        .with(as.user("ufficio"))
                        .exchange())
                .hasStatus(404);
    }

    private MvcTestResult reach(String user, String what, String... values) {
        var request = http.post().uri("/rete/" + DemoStaff.id("body", "auto-amica") + "/recapiti/" + what);
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    @Test
    void its_own_people_keep_where_it_is_and_whom_to_call() {
        UUID body = DemoStaff.id("body", "auto-amica");
        UUID contact = UUID.randomUUID();
        UUID site = UUID.randomUUID();
        assertThat(reach(
                        "trasporti",
                        "numero",
                        "id",
                        contact.toString(),
                        "contactKind",
                        "PHONE",
                        "value",
                        "0372 555 111",
                        "openToAll",
                        "yes"))
                .hasStatus3xxRedirection();
        assertThat(reach("trasporti", "sede", "id", site.toString(), "siteName", "Rimessa", "municipality", "019036"))
                .hasStatus3xxRedirection();
        assertThat(folio("assistente", body)).contains("0372 555 111", "Rimessa", "Cremona");
        assertThat(reach("trasporti", "togli", "sede", site.toString())).hasStatus3xxRedirection();
        assertThat(reach("trasporti", "togli", "numero", contact.toString())).hasStatus3xxRedirection();
        assertThat(folio("assistente", body)).doesNotContain("0372 555 111", "Rimessa");
    }

    @Test
    void what_is_wrong_or_of_others_is_refused() {
        assertThat(reach("trasporti", "numero", "contactKind", "EMAIL", "value", "niente"))
                .hasStatus(422);
        assertThat(reach("trasporti", "sede", "siteName", "")).hasStatus(422);
        assertThat(reach("ente", "sede", "siteName", "Altrove")).hasStatus(403);
    }

    @Test
    void who_works_there_is_told_to_the_office_and_to_its_own_people_only() {
        UUID body = DemoStaff.id("body", "fondazione-po");
        assertThat(folio("ufficio", body)).contains("Ornella Guindani");
        assertThat(folio("casa", body)).contains("Ornella Guindani", "Casa sul Po");
        assertThat(folio("ente", body)).contains("Casa sul Po").doesNotContain("Guindani");
        assertThat(folio("assistente", body)).doesNotContain("Guindani");
    }
}
