package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.AccessLevel;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class TeamMeetingTest {

    /** A meeting with one record on its agenda. */
    private record Held(UUID meeting, UUID point, UUID record) {

        String address() {
            return "/riunioni/" + meeting + "/punti/" + point;
        }
    }

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    SocialRecords records;

    @Autowired
    Clock clock;

    private MvcTestResult post(String user, String address, String... fields) {
        var request = http.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    private String read(String user, String address) {
        try {
            return http.get()
                    .uri(address)
                    .with(as.user(user))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Held held() {
        UUID record = make.inCharge(make.person(), 0);
        var held = new Held(UUID.randomUUID(), UUID.randomUUID(), record);
        assertThat(post(
                        "assistente",
                        "/riunioni",
                        "id",
                        held.meeting().toString(),
                        "title",
                        "Équipe adulti",
                        "day",
                        LocalDate.now(clock).toString(),
                        "workers",
                        DemoStaff.id("user", "as1").toString(),
                        "workers",
                        DemoStaff.id("user", "caritas").toString()))
                .hasRedirectedUrl("/riunioni/" + held.meeting());
        String number = as.inTransaction(
                "assistente", () -> records.require(record, AccessLevel.WORK).number());
        String points = "/riunioni/" + held.meeting() + "/punti";
        assertThat(post("assistente", points, "id", held.point().toString(), "number", number))
                .hasStatus3xxRedirection();
        return held;
    }

    @Test
    void each_sees_only_the_points_on_records_that_they_may_open() {
        Held held = held();
        String meeting = "/riunioni/" + held.meeting();
        assertThat(read("as1", meeting)).contains("Équipe adulti", held.address());
        assertThat(read("caritas", meeting))
                .contains("Équipe adulti")
                .doesNotContain(held.point().toString());
        assertThat(http.get().uri(held.address()).with(as.user("caritas"))).hasStatus(404);
        assertThat(http.get().uri(meeting).with(as.user("as2"))).hasStatus(404);
        assertThat(read("as2", "/riunioni")).doesNotContain(held.meeting().toString());
        assertThat(post("as1", meeting + "/punti", "id", UUID.randomUUID().toString(), "number", "CS 1999/000001"))
                .hasStatus(422)
                .bodyText()
                .contains("che tu possa aprire");
        assertThat(http.get().uri("/riunioni").with(as.user("sindaco"))).hasStatus(403);
    }

    @Test
    void two_who_write_at_once_see_both_versions_and_choose() {
        Held held = held();
        assertThat(post("as1", held.address(), "minutes", "Versione di Laura", "version", "0"))
                .hasRedirectedUrl(held.address());
        assertThat(post("assistente", held.address(), "minutes", "Versione di Anna", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Versione di Laura", "Versione di Anna", "Laura Bianchi");
        assertThat(post("assistente", held.address(), "minutes", "Versione di tutte e due", "version", "1"))
                .hasRedirectedUrl(held.address());
        assertThat(read("as1", held.address())).contains("Versione di tutte e due");
    }

    @Test
    void what_was_said_lands_in_the_diary_and_what_was_decided_becomes_due() {
        Held held = held();
        String what = "Sentire la scuola " + held.record();
        assertThat(post("as1", held.address() + "/firma"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi e salva il verbale");
        post("as1", held.address(), "minutes", "Si è parlato della scuola.", "version", "0");
        assertThat(decide(held, what, "")).hasStatus(422);
        assertThat(decide(held, what, LocalDate.now(clock).plusDays(2).toString()))
                .hasRedirectedUrl(held.address());
        assertThat(post("as1", held.address() + "/firma")).hasRedirectedUrl("/riunioni/" + held.meeting());
        assertThat(post("as1", held.address() + "/firma")).hasRedirectedUrl("/riunioni/" + held.meeting());
        assertThat(read("assistente", "/cartelle/" + held.record()))
                .contains("Si è parlato della scuola.", "Équipe adulti", what)
                .containsOnlyOnce("Si è parlato della scuola.");
        assertThat(read("as1", "/?tipo=DECISION")).contains(what);
        assertThat(read("assistente", "/?tipo=DECISION")).as("not hers to do").doesNotContain(what);
        assertThat(post("assistente", held.address(), "minutes", "Altro", "version", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("già firmato");
    }

    private MvcTestResult decide(Held held, String what, String due) {
        return post(
                "assistente",
                held.address() + "/decisioni",
                "id",
                UUID.randomUUID().toString(),
                "what",
                what,
                "worker",
                DemoStaff.id("user", "as1").toString(),
                "due",
                due);
    }
}
