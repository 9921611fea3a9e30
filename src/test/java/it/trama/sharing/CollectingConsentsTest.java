package it.trama.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.sharing.Decision.Allowed;
import it.trama.sharing.Decision.Basis;
import it.trama.sharing.Decision.Reason;
import it.trama.sharing.Decision.Refused;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class CollectingConsentsTest {

    private static final UUID CARITAS = DemoStaff.id("body", "caritas");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    SharingBases bases;

    @Autowired
    Clock clock;

    private MvcTestResult inRecord(UUID record, UUID id, String... more) {
        return post("assistente", "/cartelle/" + record + "/consensi", id, more);
    }

    private MvcTestResult post(String user, String address, UUID id, String... more) {
        var request = http.post()
                .uri(address)
                .param("id", id.toString())
                .param("exchange", "REFERRAL")
                .param("tier", "EXTENDED")
                .param("given.text", "1/en")
                .param("given.means", "SCREEN")
                .param("given.by", "PERSON");
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    private Decision may(UUID person) {
        return as.inTransaction("assistente", () -> bases.may("REFERRAL", person, CARITAS));
    }

    @Test
    void one_body_and_one_purpose_are_open_until_the_withdrawal() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        UUID consent = UUID.randomUUID();
        assertThat(may(person)).isEqualTo(new Refused(Reason.NO_CONSENT));
        assertThat(inRecord(record, consent, "to", CARITAS.toString())).hasStatus3xxRedirection();
        assertThat(inRecord(record, consent, "to", CARITAS.toString()))
                .as("sent twice")
                .hasStatus3xxRedirection();
        assertThat(may(person))
                .isInstanceOfSatisfying(
                        Allowed.class, allowed -> assertThat(allowed.basis()).isEqualTo(Basis.CONSENT));
        UUID other = DemoStaff.id("body", "il-ponte");
        assertThat(as.<Decision>inTransaction("assistente", () -> bases.may("REFERRAL", person, other)))
                .isInstanceOf(Refused.class);
        assertThat(http.get().uri("/cartelle/{id}/consensi", record).with(as.user("assistente")))
                .bodyText()
                .contains("Invio a un altro ente, a Caritas", "inglese", "continua a ricevere gli stessi aiuti");
        assertThat(http.post()
                        .uri("/cartelle/{id}/consensi/{consent}/revoca", record, consent)
                        .with(as.user("assistente")))
                .hasStatus3xxRedirection();
        assertThat(may(person)).isEqualTo(new Refused(Reason.NO_CONSENT));
    }

    @Test
    void what_cannot_be_a_consent_is_said_beside_its_field() {
        UUID record = make.inCharge(make.person(), 0);
        assertThat(inRecord(record, UUID.randomUUID(), "until", "1/1/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("già passata");
        assertThat(http.post()
                        .uri("/cartelle/{id}/consensi", record)
                        .param("id", UUID.randomUUID().toString())
                        .with(as.user("assistente")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli che cosa si può dire.", "Scegli chi acconsente.", "Scegli come è stato dato.");
    }

    private String[] named(UUID person) {
        return new String[] {
            "familyName", CasefileFixtures.familyName(person), "givenName", "Prova", "birth", "3/5/1980"
        };
    }

    @Test
    void who_has_no_registry_records_it_by_name_and_never_learns_whether_the_person_is_known() throws Exception {
        UUID person = make.person();
        UUID unknown = UUID.randomUUID();
        var known = post("caritas", "/consensi", UUID.randomUUID(), named(person));
        var nobody = post("caritas", "/consensi", UUID.randomUUID(), named(unknown));
        assertThat(known).hasStatus3xxRedirection();
        assertThat(nobody.getResponse().getRedirectedUrl())
                .isEqualTo(known.getResponse().getRedirectedUrl());
        assertThat(may(person)).isInstanceOf(Allowed.class);
        assertThat(http.get().uri("/consensi").with(as.user("caritas")))
                .bodyText()
                .contains(CasefileFixtures.familyName(person), CasefileFixtures.familyName(unknown));
        assertThat(http.get().uri("/consensi").with(as.user("il-ponte")))
                .bodyText()
                .doesNotContain(CasefileFixtures.familyName(person));
        assertThat(http.get().uri("/consensi").with(as.user("sindaco"))).hasStatus(403);
    }

    @Test
    void another_body_cannot_withdraw_it() {
        UUID person = make.person();
        UUID consent = UUID.randomUUID();
        post("caritas", "/consensi", consent, named(person));
        assertThat(http.post().uri("/consensi/{id}/revoca", consent).with(as.user("il-ponte")))
                .hasStatus3xxRedirection();
        assertThat(may(person)).isInstanceOf(Allowed.class);
        assertThat(http.post().uri("/consensi/{id}/revoca", consent).with(as.user("caritas")))
                .hasStatus3xxRedirection();
        assertThat(may(person)).isInstanceOf(Refused.class);
    }

    @Test
    void without_the_registry_a_child_does_not_consent_alone() {
        String birth = LocalDate.now(clock).minusYears(9).toString();
        assertThat(post(
                        "caritas",
                        "/consensi",
                        UUID.randomUUID(),
                        "familyName",
                        "Bimbi",
                        "givenName",
                        "Ada",
                        "birth",
                        birth))
                .hasStatus(422)
                .bodyText()
                .contains("scegli tra chi può darlo");
    }
}
