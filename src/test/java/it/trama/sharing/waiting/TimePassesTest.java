package it.trama.sharing.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.sharing.Decision;
import it.trama.sharing.SharingBases;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TimePassesTest {

    private static final UUID SAN_VINCENZO = DemoStaff.id("body", "san-vincenzo");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    PassTime time;

    @Autowired
    SharingBases bases;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    private MvcTestResult post(String user, String address, String... fields) {
        var request = http.post().uri(address).param("id", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    private void consent(String user, String address, String... more) {
        String[] fields = {
            "exchange",
            "REFERRAL",
            "tier",
            "EXTENDED",
            "given.text",
            "1/it",
            "given.means",
            "SCREEN",
            "given.by",
            "PERSON"
        };
        assertThat(post(
                        user,
                        address,
                        java.util.stream.Stream.of(fields, more)
                                .flatMap(java.util.stream.Stream::of)
                                .toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    @Test
    void what_nobody_answered_in_time_expires_and_its_sender_is_told() {
        UUID record = make.inCharge(make.person(), 0);
        consent("assistente", "/cartelle/" + record + "/consensi");
        assertThat(send(record, SAN_VINCENZO)).hasStatus3xxRedirection();
        make.asOwner("update sharing.referrals set answer_by = answer_by - 1 where record_id = ?", record);
        assertThat(actors.runAs(SystemActor.ACTOR, time::handle).expired()).isPositive();
        assertThat(http.get().uri("/cartelle/{record}/invii", record).with(as.user("assistente")))
                .bodyText()
                .contains("scaduto senza risposta");
        assertThat(http.get().uri("/").with(as.user("assistente"))).bodyText().contains("scaduto senza risposta");
    }

    @Test
    void a_consent_given_before_the_registration_finds_the_person_the_night_after() {
        UUID person = make.person();
        String name = "Aspetta" + CasefileFixtures.familyName(person);
        consent("san-vincenzo", "/consensi", "familyName", name, "givenName", "Prova", "birth", "3/5/1980");
        assertThat(decided(person)).isInstanceOf(Decision.Refused.class);
        make.asOwner("update people.persons set family_name = ? where id = ?", name, person);
        assertThat(actors.runAs(SystemActor.ACTOR, time::handle).found()).isPositive();
        assertThat(decided(person)).isInstanceOf(Decision.Allowed.class);
    }

    private Decision decided(UUID person) {
        return as.inTransaction("assistente", () -> bases.may("REFERRAL", person, SAN_VINCENZO));
    }

    @Test
    void a_body_that_says_it_is_full_is_sent_nobody() {
        String monday = LocalDate.now(clock).with(java.time.DayOfWeek.MONDAY).toString();
        assertThat(post("notte", "/invii", "week", monday, "places", "nessuno")).hasStatus(422);
        assertThat(post("notte", "/invii", "week", monday, "places", "0")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/invii").with(as.user("notte"))).bodyText().contains(": 0 posti");
        UUID record = make.inCharge(make.person(), 0);
        assertThat(send(record, DemoStaff.id("body", "accoglienza")))
                .hasStatus(422)
                .bodyText()
                .contains("non ha più posti");
    }

    private MvcTestResult send(UUID record, UUID to) {
        LocalDate today = LocalDate.now(clock);
        return post(
                "assistente",
                "/cartelle/" + record + "/invii/nuovo",
                "to",
                to.toString(),
                "helpKind",
                "HOUSING",
                "question",
                "un letto",
                "days.answerBy",
                today.toString(),
                "days.until",
                today.plusDays(30).toString());
    }
}
