package it.trama.network.facility;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.Facilities;
import it.trama.trust.signin.As;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class KeepingAFacilityTest {

    private static final UUID BODY = DemoStaff.id("body", "auto-amica");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Facilities facilities;

    /** @param form as a browser sends it, without encoding */
    private MvcTestResult post(String user, String address, String form) {
        String sign = address.contains("?") ? "&" : "?";
        return http.post().uri(address + sign + form).with(as.user(user)).exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private UUID made(String name) {
        UUID id = UUID.randomUUID();
        String form =
                "id=%s&version=0&name=%s&kind=CDD&municipality=019036&places=10&opening=lun-ven 9-16&openToAll=yes"
                        .formatted(id, name + id);
        assertThat(post("ufficio", "/rete/strutture/nuova?ente=" + BODY, form)).hasStatus3xxRedirection();
        return id;
    }

    @Test
    void the_office_makes_it_and_everybody_reads_it() {
        String address = "/rete/strutture/" + made("Centro di prova ");
        assertThat(get("assistente", address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Centro diurno per persone con disabilità",
                        "lun-ven 9:00-16:00",
                        "tutto il distretto",
                        "autorizzazione (CPE) non registrata")
                .doesNotContain("Modifica la struttura", "Registra un titolo");
        assertThat(get("casa", address + "/modifica")).hasStatus(403);
    }

    @Test
    void its_own_people_say_the_rest_but_not_its_places() {
        UUID id = made("Centro di prova ");
        String address = "/rete/strutture/" + id;
        String form = "id=%s&version=1&places=99&opening=mar 9-12&accessibility=LIFT&phone=".formatted(id);
        assertThat(post("trasporti", address + "/modifica", form + "il solito")).hasStatus(422);
        assertThat(post("trasporti", address + "/modifica", form + "0372 999")).hasStatus3xxRedirection();
        assertThat(get("assistente", address)).bodyText().contains("mar 9:00-12:00", "ascensore", "0372 999");
        assertThat(as.inTransaction("ufficio", () -> facilities.find(id))
                        .orElseThrow()
                        .places())
                .isEqualTo(10);
    }

    @Test
    void what_is_wrong_is_said_beside_the_field() {
        UUID id = made("Centro conteso ");
        String address = "/rete/strutture/" + id + "/modifica";
        assertThat(post("ufficio", address, "name=&kind=X&municipality=1&places=tanti&opening=sempre"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Scrivi il nome",
                        "Scegli il tipo",
                        "Scegli il Comune",
                        "numero intero",
                        "Gli orari si scrivono");
        String twin =
                "id=%s&name=Centro conteso %s&kind=CDD&municipality=019036&opening=".formatted(UUID.randomUUID(), id);
        assertThat(post("ufficio", "/rete/strutture/nuova?ente=" + BODY, twin))
                .hasStatus(422)
                .bodyText()
                .contains("ha già una struttura con questo nome");
    }

    @Test
    void two_at_once_choose() {
        String address = "/rete/strutture/" + made("Centro conteso ") + "/modifica";
        assertThat(post("trasporti", address, "version=1&description=Prima")).hasStatus3xxRedirection();
        assertThat(post("trasporti", address, "version=1&description=Seconda"))
                .hasStatus(409)
                .bodyText()
                .contains("Prima", "Seconda");
        assertThat(get("ufficio", address)).hasStatusOk().bodyText().contains("Centro conteso");
    }

    @Test
    void authorisation_and_accreditation_are_apart() {
        String address = "/rete/strutture/" + made("Centro titolato ");
        String titles = address + "/titoli";
        assertThat(post("ufficio", titles, "kind=AUTHORISATION&reference=CPE 1&issuer=SUAP&from=1/1/2020"))
                .hasStatus3xxRedirection();
        assertThat(get("assistente", address))
                .bodyText()
                .contains("autorizzata al funzionamento (CPE), non accreditata");
        assertThat(post("ufficio", titles, "kind=ACCREDITATION&reference=ACC 1&from=1/1/2020&until=31/12/2021"))
                .hasStatus3xxRedirection();
        assertThat(get("assistente", address))
                .bodyText()
                .contains("non accreditata", "fino al 31 dicembre 2021", "finito");
        assertThat(post("ufficio", titles, "kind=&reference=&from=&until=1/1/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli");
        assertThat(post("ufficio", titles, "kind=AUTHORISATION&reference=x&from=1/1/2021&until=1/1/2020"))
                .hasStatus(422);
        assertThat(post("trasporti", titles, "kind=AUTHORISATION&reference=x&from=1/1/2021"))
                .hasStatus(403);
    }

    @Test
    void services_come_and_go() {
        UUID id = made("Centro che insegna ");
        String address = "/rete/strutture/" + id;
        UUID key = UUID.randomUUID();
        String form = "key=%s&name=Laboratorio di ceramica&audiences=YOUTH&cost=gratuito".formatted(key);
        assertThat(post("trasporti", address + "/servizi", form)).hasStatus3xxRedirection();
        assertThat(post("trasporti", address + "/servizi", "name=")).hasStatus(422);
        assertThat(http.get().uri("/servizi/" + id).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Laboratorio di ceramica", "gratuito", "giovani");
        assertThat(post("trasporti", address + "/servizi/togli", "service=" + key))
                .hasStatus3xxRedirection();
        assertThat(get("assistente", address)).bodyText().doesNotContain("Laboratorio di ceramica");
    }

    @Test
    void a_closed_facility_is_not_listed() {
        UUID id = made("Centro che chiude ");
        String address = "/rete/strutture/" + id;
        assertThat(post("trasporti", address + "/chiudi", "")).hasStatus(403);
        assertThat(post("ufficio", address + "/chiudi", "")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/servizi/" + id).exchange()).hasStatus(404);
        assertThat(get("assistente", address)).hasStatus(404);
    }
}
